package org.stroma.assemble.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Sample;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Conflict;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Relation;

class ConflictsTest {

    private static Evidence of(Concept study, String document, Relation relation, Value object) {
        return Sample.says(document, study, relation, object);
    }

    private static List<Conflict> conflicts(Evidence... evidence) {
        return Assembler.assemble(List.of(evidence)).conflicts();
    }

    /// Conflicts of two studies whose documents say so much alike that they may be one.
    private static List<Conflict> possiblySame(Evidence... evidence) {
        List<Evidence> all = new ArrayList<>(List.of(evidence));
        all.addAll(Sample.findings("a"));
        all.addAll(Sample.findings("b"));
        return Assembler.assemble(all).conflicts();
    }

    @Test
    void seesTwoJournalsOfOneStudy() {
        assertThat(conflicts(
                        of(Sample.STUDY, "a", Sample.PUBLISHED_IN, Sample.NATURE),
                        of(Sample.STUDY, "b", Sample.PUBLISHED_IN, Sample.CELL)))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.relation()).isEqualTo(Sample.PUBLISHED_IN);
                    assertThat(conflict.between().stream().map(Claim::object))
                            .containsExactlyInAnyOrder(Sample.NATURE, Sample.CELL);
                });
    }

    @Test
    void seesTwoDatesOfOneStudy() {
        assertThat(conflicts(
                        of(Sample.STUDY, "a", Sample.PUBLISHED_ON, Sample.date("2026-02-17")),
                        of(Sample.STUDY, "b", Sample.PUBLISHED_ON, Sample.date("2026-03"))))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.relation()).isEqualTo(Sample.PUBLISHED_ON));
    }

    @Test
    void takesAVaguerDateForNoConflict() {
        assertThat(conflicts(
                        of(Sample.STUDY, "a", Sample.PUBLISHED_ON, Sample.date("2026-02-17")),
                        of(Sample.STUDY, "b", Sample.PUBLISHED_ON, Sample.date("2026-02")),
                        of(Sample.STUDY, "c", Sample.PUBLISHED_ON, Sample.date("2026"))))
                .isEmpty();
    }

    @Test
    void takesAgreementForNoConflict() {
        assertThat(conflicts(
                        of(Sample.STUDY, "a", Sample.PUBLISHED_IN, Sample.NATURE),
                        of(Sample.STUDY, "b", Sample.PUBLISHED_IN, Sample.NATURE)))
                .isEmpty();
    }

    @Test
    void takesTwoJournalsThatOneDocumentNamesForNoConflict() {
        assertThat(conflicts(
                        of(Sample.STUDY, "a", Sample.PUBLISHED_IN, Sample.NATURE),
                        of(Sample.STUDY, "a", Sample.PUBLISHED_IN, Sample.CELL)))
                .isEmpty();
    }

    @Test
    void putsNoDenialOnTheSideOfWhatItDenies() {
        assertThat(conflicts(
                        of(Sample.STUDY, "a", Sample.PUBLISHED_IN, Sample.NATURE),
                        of(Sample.STUDY, "b", Sample.PUBLISHED_IN, Sample.CELL),
                        of(Sample.STUDY, "d", Sample.PUBLISHED_IN, Sample.CELL),
                        of(Sample.STUDY, "e", Sample.PUBLISHED_IN, Sample.CELL),
                        Sample.says(
                                "c",
                                0,
                                Sample.STUDY,
                                Sample.PUBLISHED_IN,
                                Sample.CELL,
                                Polarity.NEGATED,
                                Certainty.ASSERTED,
                                0.3)))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides().stream()
                                .flatMap(side -> side.evidence().stream())
                                .map(voice -> voice.evidence().document()))
                        .containsExactlyInAnyOrder("a", "b", "d", "e"));
    }

    @Test
    void takesTwoStudiesForNoConflict() {
        assertThat(conflicts(
                        of(Sample.STUDY, "a", Sample.PUBLISHED_IN, Sample.NATURE),
                        of(Sample.OTHER_STUDY, "b", Sample.PUBLISHED_IN, Sample.CELL)))
                .isEmpty();
    }

    @Test
    void takesTwoInstitutionsThatOneDocumentNamesForNoConflict() {
        assertThat(conflicts(
                        of(Sample.STUDY, "a", Sample.CONDUCTED_BY, Sample.CORNELL),
                        of(Sample.STUDY, "a", Sample.CONDUCTED_BY, Sample.YALE)))
                .isEmpty();
    }

    @Test
    void seesJournalsOfStudiesThatMayBeOne() {
        assertThat(possiblySame(
                        of(Sample.STUDY, "a", Sample.PUBLISHED_IN, Sample.NATURE),
                        of(Sample.OTHER_STUDY, "b", Sample.PUBLISHED_IN, Sample.CELL)))
                .hasSize(1);
    }

    @Test
    void seesInstitutionsOfStudiesThatMayBeOneWithNoneInCommon() {
        assertThat(possiblySame(
                        of(Sample.STUDY, "a", Sample.CONDUCTED_BY, Sample.CORNELL),
                        of(Sample.OTHER_STUDY, "b", Sample.CONDUCTED_BY, Sample.YALE)))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.relation()).isEqualTo(Sample.CONDUCTED_BY));
    }

    @Test
    void takesAnInstitutionInCommonForNoConflict() {
        assertThat(possiblySame(
                        of(Sample.STUDY, "a", Sample.CONDUCTED_BY, Sample.CORNELL),
                        of(Sample.OTHER_STUDY, "b", Sample.CONDUCTED_BY, Sample.YALE),
                        of(Sample.OTHER_STUDY, "b", Sample.CONDUCTED_BY, Sample.CORNELL)))
                .isEmpty();
    }

    @Test
    void takesAVaguerDateOfAPossiblySameStudyForNoConflict() {
        assertThat(possiblySame(
                        of(Sample.STUDY, "a", Sample.PUBLISHED_ON, Sample.date("2026-02-17")),
                        of(Sample.OTHER_STUDY, "b", Sample.PUBLISHED_ON, Sample.date("2026"))))
                .isEmpty();
    }

    @Test
    void takesOppositePolarityForNoConflict() {
        assertThat(conflicts(
                        Sample.blocks("a", 0),
                        Sample.blocks("a", 50, Polarity.NEGATED, Certainty.ASSERTED),
                        Sample.blocks("b", 0, Polarity.NEGATED, Certainty.ASSERTED)))
                .isEmpty();
    }

    @Test
    void takesWhatIsOnlySupposedForNoConflict() {
        assertThat(conflicts(
                        of(Sample.STUDY, "a", Sample.PUBLISHED_IN, Sample.NATURE),
                        Sample.says(
                                "b",
                                0,
                                Sample.STUDY,
                                Sample.PUBLISHED_IN,
                                Sample.CELL,
                                Polarity.AFFIRMED,
                                Certainty.HEDGED,
                                0.9)))
                .isEmpty();
    }

    @Test
    void namesTheSameConflictAlike() {
        Evidence one = of(Sample.STUDY, "a", Sample.PUBLISHED_IN, Sample.NATURE);
        Evidence other = of(Sample.STUDY, "b", Sample.PUBLISHED_IN, Sample.CELL);
        assertThat(conflicts(one, other).getFirst().id())
                .isEqualTo(conflicts(other, one).getFirst().id());
    }
}
