package org.stroma.graph.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stroma.graph.quads.Sample;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Literal;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Cue;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Setting;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

class EvidenceRowsTest {

    private static final Concept BOTH = Concept.combination(
            List.of(Sample.PLERIXAFOR, Concept.coined("anti-PD-1\tantibody \\ \n mix", Sample.DRUG)));
    private static final Evidence FULL = new Evidence(
            "a.txt",
            new Argument(BOTH, new Span(0, 10)),
            Sample.PROMOTES,
            new Argument(Concept.coined("Apoptosis", Sample.PROCESS), new Span(20, 29)),
            Polarity.NEGATED,
            Certainty.HEDGED,
            List.of(new Cue(new Span(11, 14), Cue.Says.NEGATES), new Cue(new Span(15, 18), Cue.Says.HEDGES)),
            new Span(0, 29),
            Part.QUOTATION,
            Optional.of(Setting.PHASE_2),
            Optional.of(Concept.coined("Ada Lovelace", EntityType.PERSON)),
            "noun-of-by",
            1.0 / 3);
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
            0.1 + 0.2);

    @Test
    void givesBackEverythingThatWasWritten() {
        List<Evidence> evidence = List.of(FULL, ALIAS);
        assertThat(EvidenceRows.read("a.txt", EvidenceRows.write(evidence), Sample.ONTOLOGY))
                .isEqualTo(evidence);
    }

    @Test
    void givesBackNothingForNothing() {
        assertThat(EvidenceRows.read("a.txt", EvidenceRows.write(List.of()), Sample.ONTOLOGY))
                .isEmpty();
    }

    @Test
    void refusesAFileThatIsCutShort() {
        String rows = EvidenceRows.write(List.of(FULL, ALIAS));
        for (int length : new int[] {0, 5, rows.length() / 2, rows.length() - 2}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EvidenceRows.read("a.txt", rows.substring(0, length), Sample.ONTOLOGY));
        }
    }

    @Test
    void refusesARelationThatIsNoMore() {
        Ontology empty = new Ontology(List.of(), List.of(), new Lexicon(Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvidenceRows.read("a.txt", EvidenceRows.write(List.of(FULL)), empty));
    }
}
