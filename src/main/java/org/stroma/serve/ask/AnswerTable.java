package org.stroma.serve.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.serve.catalog.Kinds;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.view.Belief;
import org.stroma.serve.view.PlaceView;

/// An answer as a table for people.
///
/// @param first number of the first row that is shown, from 1
/// @param total number of all rows
/// @param more whether there are more than were counted
public record AnswerTable(List<Header> columns, List<Row> rows, int first, int total, boolean more) {

    /// @param click the order that a click asks for; empty where there is none
    /// @param order of the rows by this column: ascending or descending, or empty
    public record Header(String title, String css, String click, String order) {}

    public record Row(List<Field> fields) {

        public Row {
            fields = List.copyOf(fields);
        }
    }

    /// What one row has in one column.
    ///
    /// @param kind how it is drawn
    /// @param title of the column
    /// @param css class of the cell in the style sheet
    /// @param key what it is sorted by if that is a number; empty for its text
    /// @param values several where rows of one quote are joined
    /// @param place where a quote stands
    public record Field(
            Drawn kind,
            String title,
            String css,
            String key,
            List<Value> values,
            Optional<Sign> sign,
            Optional<Belief> belief,
            Optional<PlaceView> place) {

        public Field {
            values = List.copyOf(values);
        }

        /// The same with another value besides.
        Field and(List<Value> more) {
            List<Value> all = new ArrayList<>(values);
            more.stream().filter(value -> !all.contains(value)).forEach(all::add);
            return new Field(kind, title, css, key, all, sign, belief, place);
        }
    }

    /// How a cell is drawn.
    public enum Drawn {
        THING,
        TEXT,
        SIGN,
        QUOTE,
        DOCUMENT,
        BELIEF,
        LINK
    }

    /// @param address where it leads; empty for nowhere
    /// @param thing the class that it is drawn with, if it is a thing
    public record Value(String text, String address, Optional<Kinds.Kind> thing) {}

    public AnswerTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// What stands beside the heading.
    public String count() {
        String all = (more ? "more than " : "") + total + (total == 1 ? " row" : " rows");
        return first == 1 && rows.size() >= total ? all : "from row " + first + " of " + all;
    }
}
