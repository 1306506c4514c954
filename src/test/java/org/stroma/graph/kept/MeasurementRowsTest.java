package org.stroma.graph.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stroma.graph.file.Tsv;
import org.stroma.graph.quads.Sample;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Amount;
import org.stroma.model.evidence.Bound;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

class MeasurementRowsTest {

    private static final Measurement FULL = new Measurement(
            "a.txt",
            "HazardRatio",
            new Amount(
                    new BigDecimal("0.610"),
                    Optional.of(new BigDecimal("0.7")),
                    Optional.of(new BigDecimal("12")),
                    Optional.of(new Amount.Interval(new BigDecimal("0.50"), new BigDecimal("0.8"))),
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
    private static final Measurement PLAIN = new Measurement(
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
            0.1 + 0.2);

    @Test
    void givesBackEverythingThatWasWritten() {
        List<Measurement> measurements = List.of(FULL, PLAIN);
        assertThat(MeasurementRows.read("a.txt", MeasurementRows.write(measurements)))
                .isEqualTo(measurements);
    }

    @Test
    void writesTheSameRowsAgain() {
        String rows = MeasurementRows.write(List.of(FULL, PLAIN));
        assertThat(MeasurementRows.write(MeasurementRows.read("a.txt", rows))).isEqualTo(rows);
    }

    @Test
    void passesOverRowsOfOtherKinds() {
        String rows = EvidenceRows.write(List.of()) + MeasurementRows.write(List.of(PLAIN)) + Tsv.line("X", "y");
        assertThat(MeasurementRows.read("a.txt", rows)).containsExactly(PLAIN);
        assertThat(MeasurementRows.read("a.txt", "")).isEmpty();
    }

    @Test
    void refusesARowWhoseNumberIsNone() {
        String rows = MeasurementRows.write(List.of(PLAIN)).replace("40\t", "forty\t");
        assertThatThrownBy(() -> MeasurementRows.read("a.txt", rows)).isInstanceOf(IllegalArgumentException.class);
    }
}
