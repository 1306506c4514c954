package org.stroma.query.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// Rows that answer a question, in the order the query asks for.
///
/// @param columns names of the variables
/// @param rows each as long as there are columns
public record Answer(List<String> columns, List<List<Cell>> rows) {

    static final List<String> TRIPLE = List.of("subject", "predicate", "object");
    static final List<String> QUAD = List.of("subject", "predicate", "object", "graph");

    public Answer {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(columns.size() + " cells expected, found: " + row);
            }
        }
    }

    /// The values of one column as text, from the first row to the last.
    ///
    /// @throws IllegalArgumentException if there is no such column
    public List<String> column(String name) {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + name + " in " + columns);
        }
        return rows.stream().map(row -> row.get(index).text()).toList();
    }

    /// Whether the rows are statements: subject, predicate, object and maybe a graph.
    public boolean isStatements() {
        return columns.equals(TRIPLE) || columns.equals(QUAD);
    }

    /// Some of the rows.
    public Answer slice(Slice slice) {
        return new Answer(
                columns, rows.stream().skip(slice.offset()).limit(slice.limit()).toList());
    }

    /// No rows where there could be some.
    public static Answer none(Query query) {
        return new Answer(query.isSelectType() ? query.getResultVars() : Execution.columns(query), List.of());
    }

    static Answer of(RowSet rowSet) {
        List<Var> variables = rowSet.getResultVars();
        List<List<Cell>> rows = new ArrayList<>();
        rowSet.forEachRemaining(binding -> rows.add(row(variables, binding)));
        return new Answer(variables.stream().map(Var::getVarName).toList(), rows);
    }

    static Answer of(List<Triple> triples) {
        List<List<Cell>> rows = triples.stream()
                .map(triple ->
                        List.of(cell(triple.getSubject()), cell(triple.getPredicate()), cell(triple.getObject())))
                .toList();
        return new Answer(TRIPLE, rows);
    }

    /// Statements of named graphs.
    static Answer ofQuads(List<Quad> quads) {
        List<List<Cell>> rows = quads.stream()
                .map(quad -> List.of(
                        cell(quad.getSubject()),
                        cell(quad.getPredicate()),
                        cell(quad.getObject()),
                        cell(quad.getGraph())))
                .toList();
        return new Answer(QUAD, rows);
    }

    static Answer of(boolean truth) {
        return new Answer(List.of("answer"), List.of(List.of(Cell.literal(Boolean.toString(truth)))));
    }

    private static List<Cell> row(List<Var> variables, Binding binding) {
        Cell[] cells = new Cell[variables.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Cell.of(Optional.ofNullable(binding.get(variables.get(i))));
        }
        return List.of(cells);
    }

    private static Cell cell(Node node) {
        return Cell.of(Optional.of(node));
    }
}
