package org.stroma.serve.ask;

import java.util.List;
import java.util.Optional;

/// An answer, drawn.
///
/// @param reasons why there is no row
/// @param more whether there are rows after those of the table
record AnswerParts(
        List<String> reasons,
        Optional<LadderView> ladder,
        List<PlotView> plots,
        Optional<AnswerTable> table,
        boolean more) {

    static final AnswerParts NONE = new AnswerParts(List.of(), Optional.empty(), List.of(), Optional.empty(), false);

    AnswerParts {
        reasons = List.copyOf(reasons);
        plots = List.copyOf(plots);
    }
}
