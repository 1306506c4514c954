package org.stroma.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Readings that a person looked at one by one, as a table with a line of column names.
final class Judged {

    private static final String RIGHT = "yes";

    private Judged() {}

    /// Those found right, by document.
    static SortedMap<String, List<Gold.Row>> right(List<String> lines) {
        List<String> columns = List.of(lines.getFirst().split("\t", -1));
        SortedMap<String, List<Gold.Row>> right = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.get(columns.indexOf("verdict")).equals(RIGHT)) {
                right.computeIfAbsent(cells.get(columns.indexOf("document")), none -> new ArrayList<>())
                        .add(row(cells, columns));
            }
        }
        return right;
    }

    private static Gold.Row row(List<String> cells, List<String> columns) {
        return new Gold.Row(
                List.of(cells.get(columns.indexOf("subject"))),
                cells.get(columns.indexOf("predicate")),
                List.of(cells.get(columns.indexOf("object"))),
                cells.get(columns.indexOf("polarity")),
                cells.get(columns.indexOf("certainty")),
                false,
                "");
    }
}
