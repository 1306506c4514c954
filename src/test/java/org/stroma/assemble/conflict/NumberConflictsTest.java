package org.stroma.assemble.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stroma.assemble.Assembler;
import org.stroma.assemble.Sample;
import org.stroma.model.claim.NumberConflict;
import org.stroma.model.claim.NumberConflict.Side;
import org.stroma.model.claim.Support;
import org.stroma.model.claim.Testimony;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.evidence.Amount;
import org.stroma.model.evidence.Bound;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

/// How many took part in one study, as several tell it.
class NumberConflictsTest {

    private static final String WORDS = "The trial enrolled %s patients. The rest of the text goes on for a while.";

    private static Findings tells(String key, Concept study, String... sizes) {
        return tells(key, study, Bound.EXACT, "{patient}", sizes);
    }

    private static Findings tells(String key, Concept study, Bound bound, String unit, String... sizes) {
        Document document = Paper.of(key, WORDS.formatted(sizes[0])).document();
        Evidence published = Sample.says(key, study, Sample.PUBLISHED_IN, Sample.NATURE);
        List<Measurement> measurements = new ArrayList<>();
        for (String size : sizes) {
            measurements.add(size(document, study, size, bound, unit));
        }
        return new Findings(document, List.of(), List.of(published), List.of()).with(measurements);
    }

    private static Measurement size(Document document, Concept study, String size, Bound bound, String unit) {
        int number = "The trial enrolled ".length();
        int end = number + size.length();
        Span counts = new Span(end + 1, end + 9);
        Amount amount =
                new Amount(new BigDecimal(size), Optional.empty(), Optional.empty(), Optional.empty(), unit, bound);
        return new Measurement(
                document.key(),
                "SampleSize",
                amount,
                counts,
                Optional.of(study),
                Optional.empty(),
                new Span(number, end),
                new Span(0, end + 9),
                Part.BODY,
                Polarity.AFFIRMED,
                Certainty.ASSERTED,
                "number",
                0.9);
    }

    private static List<NumberConflict> conflicts(Findings... findings) {
        Background background = new Background(
                new Lexicon(Map.of("standingText", List.of(), "sourceCue", List.of())),
                new Terminology(List.of(), List.of()),
                List.of());
        return Assembler.assemble(new Testimony(List.of(findings)), background).numberConflicts();
    }

    @Test
    void areSeenWithBothSides() {
        assertThat(conflicts(tells("a", Sample.STUDY, "302"), tells("b", Sample.STUDY, "320")))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.quantity()).isEqualTo("SampleSize");
                    assertThat(conflict.sides().stream().map(Side::says))
                            .containsExactly("302 patients", "320 patients");
                    assertThat(conflict.sides().stream().map(Side::support))
                            .containsExactly(new Support(1, 1), new Support(1, 1));
                });
    }

    @Test
    void countWhoTellsTheSame() {
        assertThat(conflicts(
                        tells("a", Sample.STUDY, "302"),
                        tells("b", Sample.STUDY, "320"),
                        tells("c", Sample.STUDY, "320.0")))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides().stream()
                                .map(side -> side.support().documents()))
                        .containsExactly(1, 2));
    }

    @Test
    void needOneStudy() {
        assertThat(conflicts(tells("a", Sample.STUDY, "302"), tells("b", Sample.OTHER_STUDY, "320")))
                .isEmpty();
    }

    @Test
    void areOnlyOfStudies() {
        assertThat(conflicts(tells("a", Sample.PLERIXAFOR, "302"), tells("b", Sample.PLERIXAFOR, "320")))
                .isEmpty();
    }

    @Test
    void areNotBetweenPatientsAndMice() {
        assertThat(conflicts(tells("a", Sample.STUDY, "302"), tells("b", Sample.STUDY, Bound.EXACT, "{animal}", "40")))
                .isEmpty();
    }

    @Test
    void areNotWithWhatIsToldRoughly() {
        assertThat(conflicts(
                        tells("a", Sample.STUDY, "302"), tells("b", Sample.STUDY, Bound.ABOUT, "{patient}", "300")))
                .isEmpty();
    }

    @Test
    void areNotWithThePartsOfAStudy() {
        assertThat(conflicts(tells("a", Sample.STUDY, "302"), tells("b", Sample.STUDY, "151", "149")))
                .isEmpty();
    }

    @Test
    void haveOneNameInAnyOrder() {
        Findings one = tells("a", Sample.STUDY, "302");
        Findings other = tells("b", Sample.STUDY, "320");
        assertThat(conflicts(one, other)).isEqualTo(conflicts(other, one));
    }
}
