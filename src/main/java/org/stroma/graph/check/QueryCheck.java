package org.stroma.graph.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.stroma.graph.version.Inspection;

/// A check that a query makes: each row, a `thing` with what was `expected` and `found`, is a breach. Relative IRIs of
/// the query are the graph's own.
///
/// @param name of a file in `checks`, and the kind of its breaches
record QueryCheck(String name) implements Check {

    @Override
    public void look(Inspection version) {
        String sparql = read();
        try (QueryExec query = QueryExec.newBuilder()
                .dataset(version.dataset())
                .query(QueryFactory.create(sparql, version.iris().base()))
                .build()) {
            RowSet rows = query.select();
            rows.forEachRemaining(
                    row -> version.breach(name, row.get("thing"), value(row, "expected"), value(row, "found")));
        }
    }

    private static String value(Binding row, String column) {
        Node value = row.get(column);
        return value == null ? "nothing" : value.getLiteralLexicalForm();
    }

    private String read() {
        try (InputStream file = QueryCheck.class.getResourceAsStream("checks/" + name + ".rq")) {
            if (file == null) {
                throw new IllegalArgumentException("no check is called " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the check " + name, e);
        }
    }
}
