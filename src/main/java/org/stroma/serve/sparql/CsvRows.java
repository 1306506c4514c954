package org.stroma.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// A table as SPARQL 1.1 CSV. Jena's own writer leaves out the `_:` of blank nodes, which section 3.2 of the
/// specification wants.
record CsvRows(RowSet rows) {

    private static final String END = "\r\n";

    void writeTo(OutputStream target) throws IOException {
        Writer out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        List<Var> columns = rows.getResultVars();
        out.write(columns.stream().map(Var::getVarName).map(CsvRows::quoted).collect(Collectors.joining(",")) + END);
        BlankNames names = new BlankNames();
        while (rows.hasNext()) {
            Binding row = rows.next();
            out.write(columns.stream()
                            .map(column -> row.contains(column) ? quoted(text(row.get(column), names)) : "")
                            .collect(Collectors.joining(","))
                    + END);
        }
        out.flush();
    }

    private static String text(Node node, BlankNames names) {
        if (node.isURI()) {
            return node.getURI();
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isBlank() ? names.of(node) : node.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
