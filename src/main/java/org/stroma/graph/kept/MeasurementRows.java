package org.stroma.graph.kept;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.stroma.graph.file.Tsv;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Amount;
import org.stroma.model.evidence.Bound;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.text.Part;

/// Measurements of one document as rows of text that begin with `M`, and back, without loss.
final class MeasurementRows {

    private static final String MEASUREMENT = "M";

    private MeasurementRows() {}

    static String write(List<Measurement> measurements) {
        StringBuilder rows = new StringBuilder();
        measurements.forEach(each -> rows.append(row(each)));
        return rows.toString();
    }

    /// Rows of another kind are passed over.
    ///
    /// @throws IllegalArgumentException if a row is no such row
    static List<Measurement> read(String document, String text) {
        return Tsv.rows(text).stream()
                .filter(row -> row.getFirst().equals(MEASUREMENT))
                .map(row -> measurement(document, row))
                .toList();
    }

    private static String row(Measurement one) {
        Amount amount = one.amount();
        return Tsv.line(
                MEASUREMENT,
                one.quantity(),
                amount.value(),
                text(amount.to()),
                text(amount.outOf()),
                text(amount.interval().map(Amount.Interval::low)),
                text(amount.interval().map(Amount.Interval::high)),
                amount.unit(),
                amount.bound().name(),
                EvidenceRows.span(one.counts()),
                text(one.about().map(Concept::iri)),
                text(one.about().map(Concept::label)),
                text(one.about().map(KindField::of)),
                text(one.aboutAt().map(EvidenceRows::span)),
                EvidenceRows.span(one.number()),
                EvidenceRows.span(one.span()),
                one.part(),
                one.polarity(),
                one.certainty(),
                one.rule(),
                one.confidence());
    }

    private static Measurement measurement(String document, List<String> row) {
        return new Measurement(
                document,
                row.get(1),
                amount(row),
                EvidenceRows.span(row.get(9)),
                given(row.get(10)).map(iri -> KindField.concept(iri, row.get(11), row.get(12))),
                given(row.get(13)).map(EvidenceRows::span),
                EvidenceRows.span(row.get(14)),
                EvidenceRows.span(row.get(15)),
                Part.valueOf(row.get(16)),
                Polarity.valueOf(row.get(17)),
                Certainty.valueOf(row.get(18)),
                row.get(19),
                Double.parseDouble(row.get(20)));
    }

    private static Amount amount(List<String> row) {
        Optional<Amount.Interval> interval =
                given(row.get(5)).map(low -> new Amount.Interval(new BigDecimal(low), new BigDecimal(row.get(6))));
        return new Amount(
                new BigDecimal(row.get(2)),
                given(row.get(3)).map(BigDecimal::new),
                given(row.get(4)).map(BigDecimal::new),
                interval,
                row.get(7),
                Bound.valueOf(row.get(8)));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static Optional<String> given(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }
}
