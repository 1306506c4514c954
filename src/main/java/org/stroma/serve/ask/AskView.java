package org.stroma.serve.ask;

import java.util.List;
import java.util.Optional;
import org.stroma.serve.view.Frame;

/// What the page of a question shows.
///
/// @param problem what is wrong with the values; empty for nothing
/// @param near values that may have been meant
/// @param also an example of this graph
/// @param waits whether a value is missing
/// @param reasons why there is no row
/// @param table empty where there is no row
/// @param sorting address up to the order that rows shall have
/// @param previous address of the rows before; empty for none
/// @param next address of the rows after; empty for none
public record AskView(
        String name,
        String title,
        String description,
        String group,
        List<Field> fields,
        String problem,
        List<Frame.Link> near,
        Optional<Frame.Link> also,
        boolean waits,
        List<String> reasons,
        Optional<LadderView> ladder,
        List<PlotView> plots,
        Optional<AnswerTable> table,
        String sorting,
        String previous,
        String next,
        Optional<Take> take) {

    /// A value that the question takes.
    ///
    /// @param kinds classes of things that it may be, between commas; empty for any
    /// @param names whether it is a name of the graph
    /// @param choices all values that it may have; empty for any
    public record Field(
            String name,
            String title,
            String hint,
            String value,
            String placeholder,
            boolean required,
            boolean names,
            String kinds,
            List<String> choices) {}

    public AskView {
        fields = List.copyOf(fields);
        near = List.copyOf(near);
        reasons = List.copyOf(reasons);
        plots = List.copyOf(plots);
    }
}
