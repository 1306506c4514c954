package org.stroma.graph.kept;

import java.util.List;
import java.util.Optional;
import org.stroma.graph.file.Tsv;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Ambiguity;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.NearMiss;

/// Near misses and ambiguities of one document as rows of text that begin with `N` and `A`, and back, without loss.
final class DoubtRows {

    private static final String NEAR_MISS = "N";
    private static final String AMBIGUITY = "A";

    private DoubtRows() {}

    static String write(Findings findings) {
        StringBuilder rows = new StringBuilder();
        findings.nearMisses().forEach(miss -> rows.append(row(miss)));
        findings.ambiguities().forEach(each -> rows.append(row(each)));
        return rows.toString();
    }

    /// Rows of another kind are passed over.
    ///
    /// @throws IllegalArgumentException if a row is no such row
    static List<NearMiss> nearMisses(String text) {
        return Tsv.rows(text).stream()
                .filter(row -> row.getFirst().equals(NEAR_MISS))
                .map(row -> new NearMiss(
                        EvidenceRows.span(row.get(1)),
                        row.get(2),
                        EvidenceRows.span(row.get(3)),
                        new Argument(concept(row, 4), EvidenceRows.span(row.get(7))),
                        new Argument(concept(row, 8), EvidenceRows.span(row.get(11))),
                        row.get(12),
                        row.get(13).isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(row.get(13)))))
                .toList();
    }

    /// Rows of another kind are passed over.
    ///
    /// @throws IllegalArgumentException if a row is no such row
    static List<Ambiguity> ambiguities(String text) {
        return Tsv.rows(text).stream()
                .filter(row -> row.getFirst().equals(AMBIGUITY))
                .map(row -> new Ambiguity(EvidenceRows.span(row.get(1)), concept(row, 2), concept(row, 5), row.get(8)))
                .toList();
    }

    private static String row(NearMiss miss) {
        Concept subject = miss.subjectConcept();
        Concept object = miss.objectConcept();
        return Tsv.line(
                NEAR_MISS,
                EvidenceRows.span(miss.sentence()),
                miss.relation(),
                EvidenceRows.span(miss.trigger()),
                subject.iri(),
                subject.label(),
                KindField.of(subject),
                EvidenceRows.span(miss.subject().span()),
                object.iri(),
                object.label(),
                KindField.of(object),
                EvidenceRows.span(miss.object().span()),
                miss.reason(),
                miss.confidence().map(Object::toString).orElse(""));
    }

    private static String row(Ambiguity each) {
        return Tsv.line(
                AMBIGUITY,
                EvidenceRows.span(each.span()),
                each.meant().iri(),
                each.meant().label(),
                KindField.of(each.meant()),
                each.runnerUp().iri(),
                each.runnerUp().label(),
                KindField.of(each.runnerUp()),
                each.reason());
    }

    private static Concept concept(List<String> row, int from) {
        return KindField.concept(row.get(from), row.get(from + 1), row.get(from + 2));
    }
}
