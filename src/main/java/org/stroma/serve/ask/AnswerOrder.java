package org.stroma.serve.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.Cell;

/// The order of an answer's rows: that of the question, or that of a column.
///
/// @param wanted name of a column, with a minus before it for backwards; empty for the order of the question
record AnswerOrder(String wanted) {

    private static final String DOWN = "-";
    private static final Set<Role> SORTED = Set.of(
            Role.THING,
            Role.RELATION,
            Role.TEXT,
            Role.TERM,
            Role.FIGURE,
            Role.NUMBER,
            Role.SIGN,
            Role.STAGE,
            Role.DOCUMENT,
            Role.BELIEF);

    /// What a row is sorted by: numbers come before words.
    private record Key(Optional<BigDecimal> number, String words) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing((Key key) -> key.number.isEmpty())
                .thenComparing(key -> key.number.orElse(BigDecimal.ZERO))
                .thenComparing(Key::words);

        static Key of(AnswerTable.Field field) {
            String words = field.values().stream()
                    .map(value -> value.text().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
            return new Key(field.key().isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(field.key())), words);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /// The same rows in this order; rows that are alike stay as they were.
    ///
    /// @throws BadParameter if there is no such column, or it has no order
    Answer of(Answer answer, List<Columns.Column> columns, Cells cells) {
        if (wanted.isEmpty()) {
            return answer;
        }
        Columns.Column column = columns.stream()
                .filter(each -> isSorted(each) && each.name().equals(name()))
                .findFirst()
                .orElseThrow(() -> new BadParameter("sort must be one of "
                        + columns.stream()
                                .filter(AnswerOrder::isSorted)
                                .map(Columns.Column::name)
                                .collect(Collectors.joining(", "))
                        + ", or one of them after a minus, found: " + wanted));
        Map<List<Cell>, Key> keys = new HashMap<>();
        answer.rows()
                .forEach(row -> keys.computeIfAbsent(row, each -> Key.of(cells.field(column, each, Optional.empty()))));
        Comparator<List<Cell>> order = Comparator.comparing(keys::get);
        List<List<Cell>> rows = new ArrayList<>(answer.rows());
        rows.sort(isDown() ? order.reversed() : order);
        return new Answer(answer.columns(), rows);
    }

    AnswerTable.Header header(Columns.Column column) {
        boolean now = column.name().equals(name());
        String order = now ? isDown() ? "descending" : "ascending" : "";
        return new AnswerTable.Header(
                column.title(),
                column.role() == Role.QUOTE ? "q" : "",
                isSorted(column) ? (now && !isDown() ? DOWN : "") + column.name() : "",
                order);
    }

    private static boolean isSorted(Columns.Column column) {
        return SORTED.contains(column.role());
    }

    private boolean isDown() {
        return wanted.startsWith(DOWN);
    }

    private String name() {
        return isDown() ? wanted.substring(DOWN.length()) : wanted;
    }
}
