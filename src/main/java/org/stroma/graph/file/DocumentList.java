package org.stroma.graph.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The list of a version's documents, kept beside its database: `documents.tsv`.
public record DocumentList(List<Row> rows) {

    public static final String FILE = "documents.tsv";

    /// @param text name of its text in the store's `texts`
    /// @param reading name of its evidence in the store's `readings`
    public record Row(String key, String text, String reading) {}

    public static DocumentList parse(String tsv) {
        return new DocumentList(Tsv.rows(tsv).stream()
                .map(fields -> new Row(fields.get(0), fields.get(1), fields.get(2)))
                .toList());
    }

    public String tsv() {
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(Tsv.line(row.key(), row.text(), row.reading())));
        return lines.toString();
    }

    Optional<Row> find(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /// Key of a document to the name of its evidence.
    public Map<String, String> readings() {
        return rows.stream().collect(Collectors.toMap(Row::key, Row::reading));
    }

    /// Key of a document to the name of its text.
    public Map<String, String> texts() {
        return rows.stream().collect(Collectors.toMap(Row::key, Row::text));
    }

    public List<String> keys() {
        return rows.stream().map(Row::key).toList();
    }
}
