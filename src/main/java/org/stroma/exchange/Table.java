package org.stroma.exchange;

import java.util.Map;
import java.util.TreeMap;

/// What our classes and relations are called in another format: a table whose first column is our name.
final class Table {

    private final Map<String, String[]> rows = new TreeMap<>();

    Table(String text) {
        text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .forEach(row -> rows.put(row[0], row));
    }

    boolean has(String name) {
        return rows.containsKey(name);
    }

    /// The cell of a row; empty where there is no such row or cell.
    String cell(String name, int column) {
        String[] row = rows.getOrDefault(name, new String[0]);
        return column < row.length ? row[column] : "";
    }
}
