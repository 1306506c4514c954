package org.stroma.assemble.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Sample;
import org.stroma.model.claim.StudyPair;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.evidence.Evidence;

class SameStudyTest {

    private static Evidence reports(String document, Concept study) {
        return Sample.says(document, study, Sample.PUBLISHED_IN, Sample.NATURE);
    }

    private static List<StudyPair> pairs(List<Evidence> findings, Evidence... studies) {
        List<Evidence> all = new ArrayList<>(findings);
        all.addAll(List.of(studies));
        return Assembler.assemble(all).possiblySame();
    }

    private static List<Evidence> together(List<Evidence> some, List<Evidence> others) {
        List<Evidence> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    @Test
    void mayBeOneWhereTheirDocumentsFindTheSame() {
        assertThat(pairs(
                        together(Sample.findings("a"), Sample.findings("b")),
                        reports("a", Sample.STUDY),
                        reports("b", Sample.OTHER_STUDY)))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(List.of(pair.one(), pair.other()))
                            .containsExactlyInAnyOrder(Sample.STUDY, Sample.OTHER_STUDY);
                    assertThat(pair.reasons())
                            .anyMatch(reason -> reason.startsWith("3 findings in common"))
                            .contains("most is about plerixafor in both");
                });
    }

    @Test
    void isNotPairedWithItself() {
        assertThat(pairs(
                        together(Sample.findings("a"), Sample.findings("b")),
                        reports("a", Sample.STUDY),
                        reports("b", Sample.STUDY)))
                .isEmpty();
    }

    @Test
    void needsMoreThanOneFindingInCommon() {
        assertThat(pairs(
                        together(Sample.findings("a"), Sample.findings("b").subList(0, 1)),
                        reports("a", Sample.STUDY),
                        reports("b", Sample.OTHER_STUDY)))
                .isEmpty();
    }

    @Test
    void countsNoApprovalThatEverybodyKnows() {
        List<Evidence> known = new ArrayList<>();
        for (String agency : List.of("FDA", "EMA", "MHRA")) {
            Concept approver = Concept.coined(agency, EntityType.ORGANIZATION);
            known.add(Sample.says("a", Sample.PLERIXAFOR, Sample.APPROVED_BY, approver));
            known.add(Sample.says("b", Sample.PLERIXAFOR, Sample.APPROVED_BY, approver));
        }
        assertThat(pairs(known, reports("a", Sample.STUDY), reports("b", Sample.OTHER_STUDY)))
                .isEmpty();
    }

    @Test
    void staysTwoInTheClaims() {
        List<Evidence> all = together(Sample.findings("a"), Sample.findings("b"));
        all.add(reports("a", Sample.STUDY));
        all.add(reports("b", Sample.OTHER_STUDY));
        assertThat(Assembler.assemble(all).claims())
                .extracting(claim -> claim.subject())
                .contains(Sample.STUDY, Sample.OTHER_STUDY);
    }

    @Test
    void isPairedOnceHoweverManyDocumentsReportIt() {
        List<Evidence> all = together(Sample.findings("a"), Sample.findings("b"));
        all.addAll(Sample.findings("c"));
        assertThat(pairs(all, reports("a", Sample.STUDY), reports("b", Sample.OTHER_STUDY), reports("c", Sample.STUDY)))
                .hasSize(1);
    }
}
