package org.stroma.serve.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.serve.catalog.Catalog;

/// Decides which columns of an answer are shown, and how.
///
/// @param values parameters that were given: a column that only repeats one is left out
record Columns(Answer answer, Map<String, String> values, ColumnWords words, Catalog catalog) {

    private static final String LABEL = "Label";

    /// @param index of what is shown
    /// @param target index of the IRI that it leads to, or its own
    record Column(String name, String title, Role role, int index, int target) {}

    List<Column> shown() {
        List<Column> columns = new ArrayList<>();
        boolean stage = answer.columns().contains("rung" + LABEL);
        Set<Role> once = new HashSet<>();
        for (Column column : all()) {
            boolean sign = column.role == Role.SIGN && !column.name.endsWith("Status");
            boolean second = sign && (stage || !once.add(Role.SIGN));
            if (column.role != Role.HIDDEN && !second && !isBehind(column) && !isEmpty(column) && !repeats(column)) {
                columns.add(column);
            }
        }
        columns.sort(Comparator.comparingInt(column -> rank(column.role)));
        return columns;
    }

    // A quote leads to its place, and a belief to its claim.
    private boolean isBehind(Column column) {
        return column.name.equals("evidence") && answer.columns().contains("quote")
                || column.name.equals("claim") && answer.columns().contains("belief");
    }

    // Things and what is said of them stay in the order of the question.
    private static int rank(Role role) {
        return Math.max(role.ordinal(), Role.TERM.ordinal());
    }

    private List<Column> all() {
        List<String> names = answer.columns();
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            if (names.contains(name + LABEL)) {
                continue;
            }
            String base = name.endsWith(LABEL) ? name.substring(0, name.length() - LABEL.length()) : name;
            int index = names.indexOf(name);
            int target = names.contains(base) ? names.indexOf(base) : index;
            columns.add(column(base, index, target));
        }
        return columns;
    }

    private Column column(String base, int index, int target) {
        return words.column(base)
                .map(known -> new Column(base, known.title(), role(known.role(), index), index, target))
                .orElseGet(() -> new Column(base, ColumnWords.title(base), role(index, target), index, target));
    }

    // A question may call its own text as others call an IRI.
    private Role role(Role known, int index) {
        boolean link = cells(index).stream().allMatch(cell -> cell.kind() != Cell.Kind.LITERAL);
        return known == Role.LINK && !link ? Role.TEXT : known;
    }

    private Role role(int index, int target) {
        List<Cell> said = cells(index);
        if (index == target && !said.isEmpty() && said.stream().allMatch(cell -> cell.kind() == Cell.Kind.IRI)) {
            return said.stream().anyMatch(cell -> catalog.thing(cell.text()).isPresent()) ? Role.THING : Role.LINK;
        }
        if (cells(target).stream().anyMatch(cell -> cell.kind() == Cell.Kind.IRI)) {
            return Role.THING;
        }
        return !said.isEmpty() && said.stream().allMatch(Columns::isNumber) ? Role.NUMBER : Role.TEXT;
    }

    private List<Cell> cells(int index) {
        return answer.rows().stream()
                .map(row -> row.get(index))
                .filter(cell -> cell.kind() != Cell.Kind.NONE && !cell.text().isEmpty())
                .toList();
    }

    static boolean isNumber(Cell cell) {
        return cell.datatype()
                .filter(type -> type.matches(".*#(decimal|integer|double)"))
                .isPresent();
    }

    private boolean isEmpty(Column column) {
        return cells(column.index).isEmpty();
    }

    private boolean repeats(Column column) {
        return values.containsKey(column.name)
                && cells(column.index).stream().map(Cell::text).distinct().count() == 1;
    }
}
