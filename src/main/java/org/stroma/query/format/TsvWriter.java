package org.stroma.query.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;

/// Tab-separated values after SPARQL 1.1 Query Results TSV.
record TsvWriter(Appendable out) {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final Set<String> BARE = Set.of(XSD + "integer", XSD + "decimal", XSD + "boolean");

    void write(Answer answer) throws IOException {
        line(answer.columns().stream().map(name -> "?" + name).toList());
        for (List<Cell> row : answer.rows()) {
            line(row.stream().map(TsvWriter::field).toList());
        }
    }

    /// Numbers and booleans are written without quotes, as in Turtle.
    private static String field(Cell cell) {
        boolean bare = cell.datatype().filter(BARE::contains).isPresent();
        return bare ? cell.text() : cell.term();
    }

    private void line(List<String> fields) throws IOException {
        out.append(fields.stream().collect(Collectors.joining("\t"))).append('\n');
    }
}
