package org.stroma.learn.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.learn.Sample;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.score.Score.Agreement;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;

class ScoreTest {

    private static final Concept PLERIXAFOR = thing("CHEBI_125354", "plerixafor", "Drug");
    private static final Concept CXCR4 = thing("hgnc/2561", "CXCR4", "Protein");
    private static final Concept T_CELL = thing("CL_0000084", "T cell", "CellType");
    private static final Concept LIVER_CANCER = thing("DOID_3571", "liver cancer", "Tumor");
    private static final Concept STUDY = new Concept("study/a-1", "study reported in a", EntityType.STUDY);
    private static final Concept SCIENCE = new Concept("entity/Journal/science", "Science", EntityType.JOURNAL);

    private static final Terminology TERMINOLOGY = new Terminology(
            List.of(new Terminology.Entry(CXCR4, List.of("CD184", "fusin"), List.of(), List.of(), List.of(), true)),
            List.of());

    private final Sample sample = new Sample();

    @Test
    void countsWhatAgreesToTheLetterAndWhatAlmostDoes() throws IOException {
        sample.says("a", PLERIXAFOR, "blocks", CXCR4, Polarity.AFFIRMED, Certainty.ASSERTED);
        sample.says("a", PLERIXAFOR, "mobilizes", T_CELL, Polarity.AFFIRMED, Certainty.HEDGED);
        sample.says("a", LIVER_CANCER, "traps", T_CELL, Polarity.AFFIRMED, Certainty.ASSERTED);
        sample.says("a", LIVER_CANCER, "expresses", CXCR4, Polarity.NEGATED, Certainty.ASSERTED);

        Score score = score("a");

        assertThat(score.documents()).isEqualTo(1);
        assertThat(score.strict()).isEqualTo(new Agreement(1, 4, 1, 5));
        assertThat(score.relaxed()).isEqualTo(new Agreement(3, 4, 3, 5));
        assertThat(score.polarity()).isEqualTo(0.75);
        assertThat(score.certainty()).isEqualTo(0.75);
        assertThat(score.errors())
                .containsExactly(
                        "a\tMISSED\tliver cancer | expresses | CXCR4 | affirmed | asserted\tliver cancers express CXCR4",
                        "a\tMISSED\tstudy | publishedIn | Science | affirmed | asserted\tpublished in Science",
                        "a\tWRONG\tliver cancer | expresses | CD184 | negated | asserted\tactive\tx x x");
    }

    @Test
    void takesAnEffectWithoutDirectionForAnAssociation() throws IOException {
        sample.says("a", PLERIXAFOR, "affects", T_CELL, Polarity.AFFIRMED, Certainty.ASSERTED);
        Gold.Row row = new Gold.Row(
                List.of("plerixafor"), "associatedWith", List.of("T cell"), "affirmed", "asserted", true, "");
        Gold gold = new Gold(new TreeMap<>(Map.of("a", List.of(row))));

        Score score = Score.of(gold, sample.findings(), Sample.assembly(sample.evidence()), TERMINOLOGY);

        assertThat(score.relaxed()).isEqualTo(new Agreement(1, 1, 1, 1));
        assertThat(score.strict()).isEqualTo(new Agreement(0, 1, 0, 1));
    }

    @Test
    void takesAStudyForTheGoldStudyThatItsClaimsFit() throws IOException {
        sample.says("a", STUDY, "publishedIn", SCIENCE, Polarity.AFFIRMED, Certainty.ASSERTED);

        assertThat(score("a").strict()).isEqualTo(new Agreement(1, 1, 1, 5));
    }

    @Test
    void takesAnAliasFromEitherEnd() throws IOException {
        sample.says(
                "b",
                PLERIXAFOR,
                "alsoKnownAs",
                new Literal("AMD3100", Literal.Kind.TEXT),
                Polarity.AFFIRMED,
                Certainty.ASSERTED);
        // Known by its alias, which is one of its names from here on.
        sample.says("b", PLERIXAFOR, "blocks", CXCR4, Polarity.AFFIRMED, Certainty.ASSERTED);

        assertThat(score("b").strict()).isEqualTo(new Agreement(2, 2, 2, 2));
    }

    @Test
    void letsAssertedEvidenceAbsorbHedgedEvidence() throws IOException {
        sample.says("a", PLERIXAFOR, "blocks", CXCR4, Polarity.AFFIRMED, Certainty.HEDGED);
        sample.says("a", PLERIXAFOR, "blocks", CXCR4, Polarity.AFFIRMED, Certainty.ASSERTED);

        assertThat(score("a").strict()).isEqualTo(new Agreement(1, 1, 1, 5));
    }

    @Test
    void countsClaimsThatMatchOneRowOnce() throws IOException {
        sample.says("a", PLERIXAFOR, "blocks", CXCR4, Polarity.AFFIRMED, Certainty.ASSERTED);
        sample.says(
                "a", thing("DB06809", "Plerixafor", "Drug"), "blocks", CXCR4, Polarity.AFFIRMED, Certainty.ASSERTED);

        assertThat(score("a").strict()).isEqualTo(new Agreement(1, 1, 1, 5));
    }

    @Test
    void scoresNothingAsNothing() throws IOException {
        Score score = score("a");

        assertThat(score.strict().precision()).isZero();
        assertThat(score.strict().f1()).isZero();
        assertThat(score.errors()).hasSize(5);
    }

    @Test
    void tellsWhichNamesTheVocabularyKnows() throws IOException {
        GoldNameCoverage names = GoldNameCoverage.of(Gold.read(Sample.folder("both")), TERMINOLOGY);

        assertThat(names.total()).isEqualTo(6);
        assertThat(names.unknown()).containsExactly("AMD3100", "Science", "T cell", "liver cancer", "plerixafor");
        assertThat(names.share()).isCloseTo(1 / 6.0, within(1e-9));
    }

    @Test
    void namesTheLineOfARowThatIsNone(@TempDir Path folder) throws IOException {
        String header = "subject\tpredicate\tobject\tpolarity\tcertainty\tlevel\tquote\n";
        Files.writeString(folder.resolve("a.tsv"), header + "plerixafor\tblocks\n");

        assertThatThrownBy(() -> Gold.read(folder))
                .hasMessageContaining("a.tsv:2")
                .hasMessageContaining("seven");
    }

    private Score score(String gold) throws IOException {
        List<Evidence> evidence = sample.evidence();
        return Score.of(Gold.read(Sample.folder(gold)), sample.findings(), Sample.assembly(evidence), TERMINOLOGY);
    }

    private static Concept thing(String path, String label, String type) {
        return new Concept("http://purl.obolibrary.org/obo/" + path, label, new EntityType(type));
    }
}
