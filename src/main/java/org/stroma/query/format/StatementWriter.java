package org.stroma.query.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.Cell;

/// N-Quads, or N-Triples for statements of no graph.
record StatementWriter(Appendable out) {

    void write(Answer answer) throws IOException {
        if (!answer.isStatements()) {
            throw new BadParameter("the answer is a table, not statements: ask for JSON, CSV or TSV");
        }
        for (List<Cell> row : answer.rows()) {
            out.append(row.stream().map(Cell::term).collect(Collectors.joining(" ")))
                    .append(" .\n");
        }
    }
}
