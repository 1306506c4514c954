package org.stroma.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stroma.model.claim.Conflict.Side;
import org.stroma.model.claim.Conflict.Voice;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Literal;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.Sample;

class ClaimTest {

    private static final Evidence FIRST = Sample.plain("a.txt", 0);
    private static final Evidence SECOND = Sample.plain("a.txt", 40);
    private static final Evidence THIRD = Sample.plain("b.txt", 0);

    private static Claim claim(Concept object, double belief, Evidence... evidence) {
        return new Claim(Sample.PLERIXAFOR, Sample.BLOCKS, object, List.of(evidence), belief);
    }

    @Test
    void isTheSameInWhateverOrderItsEvidenceComes() {
        Claim one = claim(Sample.CXCR4, 0.9, FIRST, SECOND, THIRD);
        Claim other = claim(Sample.CXCR4, 0.9, THIRD, FIRST, SECOND);
        assertThat(one).isEqualTo(other);
        assertThat(one.id()).isEqualTo(other.id());
        assertThat(other.evidence()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void hasAnIdOfSubjectRelationAndObjectAlone() {
        assertThat(claim(Sample.CXCR4, 0.9, FIRST).id())
                .isEqualTo(claim(Sample.CXCR4, 0.4, SECOND, THIRD).id())
                .isEqualTo(Claim.id(Sample.PLERIXAFOR, Sample.BLOCKS, Sample.CXCR4))
                .matches("[0-9a-f]{16}");
        assertThat(Claim.id(Sample.PLERIXAFOR, Sample.BLOCKS, Sample.CCR5))
                .isNotEqualTo(Claim.id(Sample.PLERIXAFOR, Sample.BLOCKS, Sample.CXCR4));
        assertThat(Claim.id(Sample.CXCR4, Sample.BLOCKS, Sample.PLERIXAFOR))
                .isNotEqualTo(Claim.id(Sample.PLERIXAFOR, Sample.BLOCKS, Sample.CXCR4));
    }

    @Test
    void tellsADateFromTheSameWords() {
        assertThat(new Literal("2026", Literal.Kind.DATE).key())
                .isNotEqualTo(new Literal("2026", Literal.Kind.TEXT).key());
    }

    @Test
    void isPlainOnlyIfBelievedAndSomewherePlainlySaid() {
        Evidence hedged = Sample.evidence("a.txt", 0, Polarity.AFFIRMED, Certainty.HEDGED);
        Evidence negated = Sample.evidence("a.txt", 40, Polarity.NEGATED, Certainty.ASSERTED);
        assertThat(claim(Sample.CXCR4, 0.5, FIRST).isPlain()).isTrue();
        assertThat(claim(Sample.CXCR4, 0.499, FIRST).isPlain()).isFalse();
        assertThat(claim(Sample.CXCR4, 0.99, hedged, negated).isPlain()).isFalse();
        assertThat(claim(Sample.CXCR4, 0.8, hedged, negated, THIRD).isPlain()).isTrue();
    }

    @Test
    void needsEvidenceAndABeliefBetweenZeroAndOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim(Sample.CXCR4, 0.9))
                .withMessageContaining("evidence for the claim")
                .withMessageContaining("blocks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim(Sample.CXCR4, 1.2, FIRST))
                .withMessageContaining("belief between 0 and 1")
                .withMessageContaining("1.2");
        assertThatIllegalArgumentException().isThrownBy(() -> claim(Sample.CXCR4, Double.NaN, FIRST));
    }

    @Test
    void isTheSameConflictInWhateverOrderItsSidesCome() {
        Side one = side(claim(Sample.CXCR4, 0.9, FIRST), FIRST);
        Side other = side(claim(Sample.CCR5, 0.8, SECOND), SECOND);
        Conflict conflict = new Conflict(Sample.BLOCKS, List.of(one, other), Optional.empty());
        Conflict turned = new Conflict(Sample.BLOCKS, List.of(other, one), Optional.empty());
        assertThat(conflict).isEqualTo(turned);
        assertThat(conflict.id()).isEqualTo(turned.id()).matches("[0-9a-f]{16}");
        assertThat(conflict.between()).hasSize(2);
    }

    @Test
    void needsTwoSidesForAConflict() {
        List<Side> alone = List.of(side(claim(Sample.CXCR4, 0.9, FIRST), FIRST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conflict(Sample.BLOCKS, alone, Optional.empty()))
                .withMessageContaining("at least two sides");
    }

    private static Side side(Claim claim, Evidence evidence) {
        return new Side(claim.object().label(), List.of(new Voice(claim, evidence)), new Support(1, 1));
    }
}
