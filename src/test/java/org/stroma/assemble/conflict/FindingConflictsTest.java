package org.stroma.assemble.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Sample;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.model.claim.Conflict;
import org.stroma.model.claim.Conflict.Side;
import org.stroma.model.claim.Support;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Setting;

/// What one document affirms and another denies, or says the contrary of.
class FindingConflictsTest {

    private static final Relation PROMOTES = contrary("promotes", "suppresses");
    private static final Relation SUPPRESSES = contrary("suppresses", "promotes");

    private static Relation contrary(String name, String opposite) {
        return BareRelation.opposing(name, opposite);
    }

    private static Evidence denied(String document) {
        return Sample.blocks(document, 100, Polarity.NEGATED, Certainty.ASSERTED);
    }

    private static Evidence affirmed(String document) {
        return Sample.blocks(document, 100);
    }

    private static Evidence says(String document, Relation relation) {
        return Sample.says(
                document, 200, Sample.NIVOLUMAB, relation, Sample.CXCR4, Polarity.AFFIRMED, Certainty.ASSERTED, 0.9);
    }

    /// Documents that say so are of one study.
    private static Evidence of(String document) {
        return Sample.says(
                document,
                300,
                Sample.STUDY,
                Sample.PUBLISHED_IN,
                Sample.NATURE,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                0.9);
    }

    /// Documents that say so are on one disease, where enough others are not.
    private static Evidence on(String document) {
        return Sample.says(
                document,
                400,
                Sample.NIVOLUMAB,
                Sample.MOBILIZES,
                Sample.FIBROLAMELLAR,
                Polarity.AFFIRMED,
                Certainty.HEDGED,
                0.9);
    }

    private static List<Evidence> elsewhere() {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            evidence.add(Sample.says("z" + i, Sample.NIVOLUMAB, Sample.COMBINED_WITH, Sample.PLERIXAFOR));
        }
        return evidence;
    }

    private static List<Conflict> conflicts(ReportOrigins sources, Evidence... evidence) {
        List<Evidence> all = new ArrayList<>(List.of(evidence));
        all.addAll(elsewhere());
        return Assembler.assemble(all, sources).conflicts();
    }

    private static List<Conflict> conflicts(Evidence... evidence) {
        return conflicts(ReportOrigins.UNKNOWN, evidence);
    }

    @Test
    void areSeenBetweenReportsOfOneStudy() {
        assertThat(conflicts(of("a"), of("b"), affirmed("a"), denied("b")))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.relation()).isEqualTo(Sample.BLOCKS);
                    assertThat(conflict.sides().stream().map(Side::says))
                            .containsExactly("no: plerixafor blocks CXCR4", "yes: plerixafor blocks CXCR4");
                    assertThat(conflict.sides().stream().map(Side::support))
                            .containsExactly(new Support(1, 1), new Support(1, 1));
                    assertThat(conflict.hypothesis()).isEmpty();
                });
    }

    @Test
    void areSeenBetweenDocumentsOnOneDisease() {
        assertThat(conflicts(on("a"), on("b"), affirmed("a"), denied("b"))).hasSize(1);
    }

    @Test
    void areSeenWhereverOneDeniesWhatAnotherAffirms() {
        assertThat(conflicts(affirmed("a"), denied("b")))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.onClaim()).isPresent());
    }

    @Test
    void areSeenOfApprovals() {
        Relation approved = BareRelation.named("approvedFor");
        assertThat(conflicts(
                        Sample.says("a", Sample.NIVOLUMAB, approved, Sample.FIBROLAMELLAR),
                        Sample.says(
                                "b",
                                0,
                                Sample.NIVOLUMAB,
                                approved,
                                Sample.FIBROLAMELLAR,
                                Polarity.NEGATED,
                                Certainty.ASSERTED,
                                0.9)))
                .hasSize(1);
    }

    @Test
    void ofContraryWordsNeedSomethingThatTheDocumentsShare() {
        assertThat(conflicts(says("a", PROMOTES), says("b", SUPPRESSES))).isEmpty();
    }

    @Test
    void areNotWithADenialInAnimalsOfWhatNobodyAffirmsThere() {
        Evidence inMice = denied("b").shownIn(Setting.ANIMAL_MODEL);
        assertThat(conflicts(affirmed("a"), inMice)).isEmpty();
        assertThat(conflicts(affirmed("a").shownIn(Setting.PATIENTS), inMice)).isEmpty();
        assertThat(conflicts(affirmed("a").shownIn(Setting.ANIMAL_MODEL), inMice))
                .hasSize(1);
    }

    @Test
    void areNotWhatOneDocumentSaysBothWays() {
        assertThat(conflicts(of("a"), of("b"), affirmed("a"), denied("a"), denied("b")))
                .isEmpty();
    }

    private static List<String> affirming(Conflict conflict) {
        return conflict.sides().stream()
                .filter(side -> side.says().startsWith("yes"))
                .flatMap(side -> side.evidence().stream())
                .map(voice -> voice.evidence().document())
                .toList();
    }

    @Test
    void leaveOutWhoSaysItBothWays() {
        assertThat(conflicts(affirmed("a"), denied("a"), denied("b"), affirmed("c")))
                .singleElement()
                .satisfies(conflict -> assertThat(affirming(conflict)).containsExactly("c"));
    }

    @Test
    void areNotWithWhoSaysItBothWaysWhereNobodyElseDeniesItThere() {
        assertThat(conflicts(
                        affirmed("a"),
                        denied("a"),
                        denied("b").shownIn(Setting.ANIMAL_MODEL),
                        affirmed("c").shownIn(Setting.PATIENTS),
                        affirmed("d").shownIn(Setting.ANIMAL_MODEL)))
                .singleElement()
                .satisfies(conflict -> assertThat(affirming(conflict)).containsExactly("d"));
    }

    @Test
    void areNotBetweenCopiesOfOneText() {
        ReportOrigins copies = new ReportOrigins(Set.of(), Map.of("a", "a", "b", "a"));
        assertThat(conflicts(copies, of("a"), of("b"), affirmed("a"), denied("b")))
                .isEmpty();
    }

    @Test
    void areNotWithWhatIsOnlySupposed() {
        assertThat(conflicts(
                        of("a"), of("b"), affirmed("a"), Sample.blocks("b", 100, Polarity.NEGATED, Certainty.HEDGED)))
                .isEmpty();
    }

    @Test
    void areNotWithWhatWasTakenBack() {
        ReportOrigins voided = new ReportOrigins(Set.of("b"), Map.of());
        assertThat(conflicts(voided, of("a"), of("b"), affirmed("a"), denied("b")))
                .isEmpty();
    }

    private static Evidence together(String document, Polarity polarity) {
        Concept both = Concept.combination(List.of(Sample.PLERIXAFOR, Sample.NIVOLUMAB));
        return Sample.says(document, 100, both, Sample.BLOCKS, Sample.CXCR4, polarity, Certainty.ASSERTED, 0.9);
    }

    @Test
    void areSeenWhereOneStudyIsSaidToShowOfADrugWhatItsCombinationDidNotDo() {
        assertThat(conflicts(of("a"), of("b"), affirmed("a"), together("b", Polarity.NEGATED)))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.between()).hasSize(2);
                    assertThat(conflict.hypothesis())
                            .isPresent()
                            .get()
                            .satisfies(hypothesis -> assertThat(hypothesis.text())
                                    .startsWith("the treatment differs: plerixafor against "));
                });
    }

    @Test
    void areNotBetweenWhatADrugDoesNotDoAloneAndWhatItsCombinationDoes() {
        assertThat(conflicts(of("a"), of("b"), denied("a"), together("b", Polarity.AFFIRMED)))
                .isEmpty();
    }

    @Test
    void ofADrugAndItsCombinationNeedOneStudy() {
        assertThat(conflicts(on("a"), on("b"), affirmed("a"), together("b", Polarity.NEGATED)))
                .isEmpty();
    }

    @Test
    void areContraryWordsOfOneStudy() {
        assertThat(conflicts(of("a"), of("b"), says("a", PROMOTES), says("b", SUPPRESSES)))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.relation()).isEqualTo(PROMOTES);
                    assertThat(conflict.sides().stream().map(Side::says))
                            .containsExactly("nivolumab promotes CXCR4", "nivolumab suppresses CXCR4");
                });
    }

    @Test
    void areContraryWordsOnOneDiseaseOnlyInOneSetting() {
        Evidence promotes = says("a", PROMOTES);
        Evidence suppresses = says("b", SUPPRESSES);
        assertThat(conflicts(on("a"), on("b"), promotes, suppresses)).isEmpty();
        assertThat(conflicts(
                        on("a"), on("b"), promotes.shownIn(Setting.IN_VITRO), suppresses.shownIn(Setting.ANIMAL_MODEL)))
                .isEmpty();
        assertThat(conflicts(
                        on("a"), on("b"), promotes.shownIn(Setting.IN_VITRO), suppresses.shownIn(Setting.IN_VITRO)))
                .hasSize(1);
    }
}
