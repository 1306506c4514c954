package org.stroma.vocabulary.list;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stroma.vocabulary.entry.Complaints;

/// Tab-separated tables: any with columns for id and name in its first line, HGNC's downloads among them, and tables
/// without such a line whose columns are id, name, synonyms and type.
final class TableList implements ListFormat {

    @Override
    public boolean recognises(String beginning) {
        return columns(beginning.lines().toList()).isPresent();
    }

    @Override
    public void read(InputStream bytes, Consumer<Term> terms, Complaints complaints) throws IOException {
        TextLines lines = new TextLines(bytes, complaints);
        Optional<TableColumns> columns = Optional.empty();
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get();
            if (isNoRow(text)) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = TableColumns.of(text);
                if (columns.isPresent()) {
                    continue;
                }
                columns = Optional.of(TableColumns.WITHOUT_HEADER);
            }
            columns.get().term(text, lines.number(), complaints).ifPresent(terms);
        }
    }

    private static Optional<TableColumns> columns(List<String> lines) {
        List<String> rows =
                lines.stream().filter(line -> !isNoRow(line)).limit(5).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean plain = rows.stream().allMatch(TableColumns::isPlainRow);
        return TableColumns.of(rows.getFirst())
                .or(() -> plain ? Optional.of(TableColumns.WITHOUT_HEADER) : Optional.empty());
    }

    /// A comment begins with `#` and a blank or has one cell; "#490" is the name of a cell line.
    private static boolean isNoRow(String line) {
        return line.isBlank() || line.startsWith("#") && (line.startsWith("# ") || line.indexOf('\t') < 0);
    }
}
