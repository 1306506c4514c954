package org.stroma.assemble.belief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Sample;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Support;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;

class SupportsTest {

    private static List<Support> supports(ReportOrigins sources, Evidence... evidence) {
        Assembly assembly = Assembler.assemble(List.of(evidence), sources);
        return List.copyOf(Supports.of(assembly.claims(), sources).values());
    }

    @Test
    void countDocumentsNotSentences() {
        assertThat(supports(
                        ReportOrigins.UNKNOWN, Sample.blocks("a", 0), Sample.blocks("a", 50), Sample.blocks("b", 0)))
                .containsExactly(new Support(2, 2));
    }

    @Test
    void countDocumentsOfOneOriginOnce() {
        ReportOrigins rewritten = new ReportOrigins(Set.of(), Map.of("a", "a", "b", "a"));
        assertThat(supports(rewritten, Sample.blocks("a", 0), Sample.blocks("b", 0), Sample.blocks("c", 0)))
                .containsExactly(new Support(3, 2));
    }

    @Test
    void countReportsOfOneStudyOnceForWhatItFoundButNotForWhatAnybodyKnows() {
        ReportOrigins reports = new ReportOrigins(Set.of(), Map.of(), Map.of("a", "a", "b", "a"));
        assertThat(supports(reports, Sample.blocks("a", 0), Sample.blocks("b", 0)))
                .containsExactly(new Support(2, 1));
        assertThat(supports(
                        reports,
                        Sample.says("a", Sample.PLERIXAFOR, Sample.APPROVED_BY, Sample.CORNELL),
                        Sample.says("b", Sample.PLERIXAFOR, Sample.APPROVED_BY, Sample.CORNELL)))
                .containsExactly(new Support(2, 2));
    }

    @Test
    void leaveOutWhoDeniesDoubtsOrWasTakenBack() {
        ReportOrigins voided = new ReportOrigins(Set.of("c"), Map.of());
        assertThat(supports(
                        voided,
                        Sample.blocks("a", 0, Polarity.NEGATED, Certainty.ASSERTED),
                        Sample.blocks("b", 0, Polarity.AFFIRMED, Certainty.HEDGED),
                        Sample.blocks("c", 0)))
                .isEmpty();
    }
}
