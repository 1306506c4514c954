package org.stroma.serve.ask;

import java.util.List;

/// What the list of questions shows.
///
/// @param number of all
/// @param ready whether the examples are worked out
public record QuestionsView(List<Group> groups, int number, boolean ready) {

    public record Group(String title, String id, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// @param address of the page that answers it for the example, or asks for a value
    /// @param example value that gives rows; empty for none
    /// @param asks whether it takes any value
    /// @param rows that the example gives; 0 where there is no example
    /// @param more whether it gives more than these
    /// @param elsewhere whether it asks other servers, so that no example is tried
    public record Row(
            String name,
            String title,
            String address,
            String example,
            boolean asks,
            long rows,
            boolean more,
            boolean elsewhere) {}

    public QuestionsView {
        groups = List.copyOf(groups);
    }
}
