package org.stroma.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.model.claim.Claim;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;

class RetractedTest {

    private static Claim claim(Set<String> voided, Evidence... evidence) {
        return Assembler.assemble(List.of(evidence), new ReportOrigins(voided, Map.of()))
                .claims()
                .getFirst();
    }

    @Test
    void weighsWhatARetractedDocumentSaysAsNothing() {
        Claim alone = claim(Set.of(), Sample.blocks("a", 0));
        Claim both = claim(Set.of("r"), Sample.blocks("a", 0), Sample.blocks("r", 0), Sample.blocks("r", 50));
        assertThat(both.belief()).isEqualTo(alone.belief());
        assertThat(both.isPlain()).isTrue();
    }

    @Test
    void keepsTheEvidenceInSight() {
        assertThat(claim(Set.of("r"), Sample.blocks("r", 0)).evidence()).hasSize(1);
    }

    @Test
    void makesNoPlainClaimOfRetractedEvidenceAlone() {
        Claim claim = claim(Set.of("r"), Sample.blocks("r", 0));
        assertThat(claim.belief()).isLessThan(0.5);
        assertThat(claim.isPlain()).isFalse();
    }

    @Test
    void makesNoPlainClaimOfWhatOnlyTheRetractedSaysPlainly() {
        List<Evidence> evidence = new ArrayList<>(List.of(Sample.blocks("r", 0)));
        for (int i = 0; i < 50; i++) {
            evidence.add(Sample.blocks("h" + i, 0, Polarity.AFFIRMED, Certainty.HEDGED));
        }
        Claim claim = claim(Set.of("r"), evidence.toArray(Evidence[]::new));
        assertThat(claim.belief()).isGreaterThan(0.5);
        assertThat(claim.isPlain()).isFalse();
    }

    @Test
    void doesNotCountItsDenialsEither() {
        Claim claim =
                claim(Set.of("r"), Sample.blocks("a", 0), Sample.blocks("r", 0, Polarity.NEGATED, Certainty.ASSERTED));
        assertThat(claim.belief())
                .isEqualTo(claim(Set.of(), Sample.blocks("a", 0)).belief());
    }
}
