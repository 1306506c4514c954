package org.stroma.serve.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stroma.serve.ask.AnswerTable.Drawn;
import org.stroma.serve.ask.AnswerTable.Field;
import org.stroma.serve.ask.AnswerTable.Row;

/// Joins rows of one quote that differ in no more than one column.
final class JoinedRows {

    /// A row as it grows.
    private static final class Growing {

        private final List<Field> fields;
        private int column = -1;

        private Growing(List<Field> fields) {
            this.fields = new ArrayList<>(fields);
        }

        private boolean takes(List<Field> more) {
            int different = -1;
            for (int at = 0; at < fields.size(); at++) {
                if (!same(fields.get(at), more.get(at))) {
                    if (different >= 0 || !joins(fields.get(at))) {
                        return false;
                    }
                    different = at;
                }
            }
            if (different < 0) {
                return true;
            }
            if (column >= 0 && column != different) {
                return false;
            }
            column = different;
            fields.set(column, fields.get(column).and(more.get(column).values()));
            return true;
        }

        // In the column where it grew, any value that it has by now is the same.
        private static boolean same(Field one, Field other) {
            return one.kind() == Drawn.LINK
                    || one.values().containsAll(other.values())
                            && one.sign().equals(other.sign())
                            && one.belief().equals(other.belief());
        }

        private static boolean joins(Field field) {
            return field.kind() == Drawn.THING || field.kind() == Drawn.TEXT;
        }
    }

    private final List<Growing> rows = new ArrayList<>();
    private final Map<String, List<Growing>> byPlace = new HashMap<>();

    /// @param place tells where the quote stands; empty for no quote
    void add(String place, List<Field> fields) {
        List<Growing> same = byPlace.computeIfAbsent(place, key -> new ArrayList<>());
        if (place.isEmpty() || same.stream().noneMatch(row -> row.takes(fields))) {
            Growing row = new Growing(fields);
            rows.add(row);
            same.add(row);
        }
    }

    List<Row> list() {
        return rows.stream().map(row -> new Row(row.fields)).toList();
    }
}
