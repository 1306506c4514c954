package org.stroma.graph.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.graph.file.Disk;
import org.stroma.graph.quads.Sample;
import org.stroma.model.concept.Composition;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.concept.Value;
import org.stroma.model.concept.Variant;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.Amount;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Bound;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.NearMiss;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.evidence.Refusal;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Setting;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

class KeptReadingsTest {

    private static final ReaderId MODEL = new ReaderId("model", "of today");
    private static final EntityType PROTEIN = new EntityType("Protein");
    private static final Concept BRAF = new Concept("http://identifiers.org/hgnc/1097", "BRAF", PROTEIN);
    private static final Concept V600E =
            Concept.coined("BRAF V600E", PROTEIN).as(new Variant(Optional.of(BRAF), Optional.of("p.Val600Glu")));
    private static final Concept OPEN =
            Concept.coined("L89R", PROTEIN).as(new Variant(Optional.empty(), Optional.empty()));
    private static final Concept PHOSPHORYLATION = Concept.coined("BRAF | phosphorylation", Sample.PROCESS)
            .of(new Composition(
                    new Concept("http://purl.obolibrary.org/obo/GO_0006468", "phosphorylation", Sample.PROCESS),
                    List.of(BRAF)));
    private static final Concept BOTH = Concept.combination(
            List.of(Sample.PLERIXAFOR, Concept.coined("anti-PD-1\tantibody \\ \n mix", Sample.DRUG)));

    private static final Document DOCUMENT =
            Sample.document("a.txt", "Plerixafor leaves CXCR4 alone, as 𝛼-catenin may do in people of all ages.");

    private static final Evidence FULL = evidence(BOTH, PHOSPHORYLATION, 1.0 / 3);
    private static final Evidence ALIAS = new Evidence(
            "a.txt",
            new Argument(Sample.PLERIXAFOR, new Span(0, 10)),
            Sample.ALSO_KNOWN_AS,
            new Argument(new Literal("AMD 3100 (\"x\ty\")", Literal.Kind.TEXT), new Span(12, 20)),
            Polarity.AFFIRMED,
            Certainty.ASSERTED,
            List.of(),
            new Span(0, 21),
            Part.HEADLINE,
            Optional.empty(),
            Optional.empty(),
            "alias",
            0.1 + 0.2,
            ReaderId.BUILT_IN);
    private static final Measurement RATIO = new Measurement(
            "a.txt",
            "HazardRatio",
            new Amount(
                    new BigDecimal("-0.610"),
                    Optional.of(new BigDecimal("0.7")),
                    Optional.of(new BigDecimal("12")),
                    Optional.of(new Amount.Interval(new BigDecimal("0.50"), new BigDecimal("8E+1"))),
                    "1",
                    Bound.AT_MOST),
            new Span(4, 16),
            Optional.of(Concept.coined("a\tdrug \\ \n of two lines", Sample.DRUG)),
            Optional.of(new Span(20, 24)),
            new Span(17, 19),
            new Span(0, 30),
            Part.HEADLINE,
            Polarity.NEGATED,
            Certainty.HEDGED,
            "number-of-quantity",
            1.0 / 3);
    private static final Measurement COUNT = new Measurement(
            "a.txt",
            "Count",
            new Amount(
                    new BigDecimal("40"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "{patient}",
                    Bound.EXACT),
            new Span(43, 51),
            Optional.empty(),
            Optional.empty(),
            new Span(40, 42),
            new Span(35, 60),
            Part.BODY,
            Polarity.AFFIRMED,
            Certainty.ASSERTED,
            "count",
            Math.nextUp(0.3));

    private static final Findings FINDINGS = Sample.findings(
                    DOCUMENT, FULL, ALIAS, evidence(V600E, OPEN, 1), evidence(V600E, BRAF, Double.MIN_VALUE))
            .with(List.of(RATIO, COUNT))
            .withNearMisses(List.of(
                    nearMiss("a reason\twith a tab", Optional.empty()), nearMiss("another", Optional.of(2.0 / 3))))
            .withAmbiguities(List.of(new Ambiguity(new Span(0, 10), Sample.PLERIXAFOR, Sample.CXCR4, "by 𝛼 people")))
            .withRefusals(List.of(
                    refusal(Optional.of(new Span(3, 4)), Refusal.Reason.QUOTE),
                    refusal(Optional.empty(), Refusal.Reason.FORM)))
            .readBy(new TreeSet<>(List.of(ReaderId.BUILT_IN, MODEL)));

    @TempDir
    private Path folder;

    @Test
    void allThatWasFoundComesBack() {
        save(FINDINGS);
        assertThat(find(Sample.ONTOLOGY)).contains(FINDINGS);
    }

    @Test
    void aThingIsHeldOnce() {
        save(FINDINGS);
        List<Value> found = find(Sample.ONTOLOGY).orElseThrow().evidence().stream()
                .map(one -> one.subject().value())
                .filter(V600E::equals)
                .toList();
        assertThat(found).hasSize(2).allMatch(one -> one == found.getFirst());
    }

    @Test
    void nothingComesBackAsNothing() {
        Findings empty = Sample.findings(DOCUMENT);
        save(empty);
        assertThat(find(Sample.ONTOLOGY)).contains(empty);
    }

    @Test
    void theSameFindingsGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(save(FINDINGS));
        Disk.delete(file());
        assertThat(Files.readAllBytes(save(FINDINGS))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, 200})
    void whatIsCutShortIsNotTrusted(int length) throws IOException {
        Path file = save(FINDINGS);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        assertThat(find(Sample.ONTOLOGY)).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void noByteCanChangeUnseen() throws IOException {
        Path file = save(FINDINGS);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            // The head of a gzip file holds a time and a system, which say nothing.
            assertThat(find(Sample.ONTOLOGY).orElse(FINDINGS)).as("byte %d", i).isEqualTo(FINDINGS);
        }
    }

    @Test
    void findingsOfARelationThatIsNoMoreAreNotTrusted() {
        save(FINDINGS);
        assertThat(find(new Ontology(List.of(), List.of(), new Lexicon(Map.of()))))
                .isEmpty();
    }

    private Path save(Findings findings) {
        new KeptReadings(folder).save(findings, "fingerprint");
        return file();
    }

    private Path file() {
        return Disk.list(folder).getFirst();
    }

    private Optional<Findings> find(Ontology ontology) {
        return new KeptReadings(folder).find(DOCUMENT, "fingerprint", ontology);
    }

    private static Evidence evidence(Concept subject, Concept object, double confidence) {
        return new Evidence(
                "a.txt",
                new Argument(subject, new Span(0, 10)),
                Sample.PROMOTES,
                new Argument(object, new Span(20, 29)),
                Polarity.NEGATED,
                Certainty.HEDGED,
                List.of(new Cue(new Span(11, 14), Cue.Says.NEGATES), new Cue(new Span(15, 18), Cue.Says.HEDGES)),
                new Span(0, 29),
                Part.QUOTATION,
                Optional.of(Setting.PHASE_2),
                Optional.of(Concept.coined("Ada Lovelace", EntityType.PERSON)),
                "noun-of-by",
                confidence,
                MODEL);
    }

    private static NearMiss nearMiss(String reason, Optional<Double> confidence) {
        return new NearMiss(
                new Span(0, 30),
                "blocks",
                new Span(11, confidence.isEmpty() ? 17 : 18),
                Sample.argument(DOCUMENT, Sample.PLERIXAFOR, "Plerixafor"),
                Sample.argument(DOCUMENT, Sample.CXCR4, "CXCR4"),
                reason,
                confidence);
    }

    private static Refusal refusal(Optional<Span> place, Refusal.Reason reason) {
        return new Refusal(MODEL, "blocks", "a blocks b", place, reason, "details\tof it");
    }
}
