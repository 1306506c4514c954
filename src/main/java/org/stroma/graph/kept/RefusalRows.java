package org.stroma.graph.kept;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stroma.graph.file.Tsv;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.evidence.Refusal;

/// Who read a document and which claims of theirs were refused, as rows of text that begin with `R` and `X`, and back,
/// without loss.
final class RefusalRows {

    private static final String READER = "R";
    private static final String REFUSAL = "X";

    private RefusalRows() {}

    static String write(Findings findings) {
        StringBuilder rows = new StringBuilder();
        findings.readers().forEach(each -> rows.append(Tsv.line(READER, each.name(), each.version())));
        findings.refusals().forEach(each -> rows.append(row(each)));
        return rows.toString();
    }

    /// Rows of another kind are passed over.
    ///
    /// @throws IllegalArgumentException if a row is no such row
    static List<Refusal> refusals(String text) {
        return Tsv.rows(text).stream()
                .filter(row -> row.getFirst().equals(REFUSAL))
                .map(row -> new Refusal(
                        new ReaderId(row.get(1), row.get(2)),
                        row.get(3),
                        row.get(4),
                        row.get(5).isEmpty() ? Optional.empty() : Optional.of(EvidenceRows.span(row.get(5))),
                        Refusal.Reason.valueOf(row.get(6)),
                        row.get(7)))
                .toList();
    }

    /// Rows of another kind are passed over.
    ///
    /// @throws IllegalArgumentException if a row is no such row
    static SortedSet<ReaderId> readers(String text) {
        return Tsv.rows(text).stream()
                .filter(row -> row.getFirst().equals(READER))
                .map(row -> new ReaderId(row.get(1), row.get(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String row(Refusal each) {
        return Tsv.line(
                REFUSAL,
                each.reader().name(),
                each.reader().version(),
                each.relation(),
                each.claim(),
                each.place().map(EvidenceRows::span).orElse(""),
                each.reason(),
                each.detail());
    }
}
