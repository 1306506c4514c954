package org.stroma.query.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;

/// Comma-separated values after RFC 4180.
record CsvWriter(Appendable out) {

    void write(Answer answer) throws IOException {
        line(answer.columns());
        for (List<Cell> row : answer.rows()) {
            line(row.stream().map(Cell::text).toList());
        }
    }

    private void line(List<String> fields) throws IOException {
        out.append(fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
