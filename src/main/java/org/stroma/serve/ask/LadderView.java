package org.stroma.serve.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.view.Belief;
import org.stroma.serve.view.PlaceView;

/// How far things have come with conditions: a row each, with a mark at every stage that a place speaks of.
///
/// @param stages names of the stages, the lowest first
public record LadderView(List<String> stages, List<Row> rows) {

    /// @param marks one for each stage; nothing where no place speaks of it
    /// @param place the best place of the highest mark
    public record Row(
            List<AnswerTable.Value> things,
            List<Optional<Sign>> marks,
            Optional<Belief> belief,
            Optional<PlaceView> place) {

        public Row {
            things = List.copyOf(things);
            marks = List.copyOf(marks);
        }

        /// Number of stages up to the highest that is affirmed; 0 for none.
        public int reach() {
            int reach = 0;
            for (int at = 0; at < marks.size(); at++) {
                if (marks.get(at).filter(sign -> sign != Sign.NEGATED).isPresent()) {
                    reach = at + 1;
                }
            }
            return reach;
        }

        /// Whether the highest stage is affirmed with reserve only.
        public boolean hedged() {
            return reach() > 0 && marks.get(reach() - 1).equals(Optional.of(Sign.HEDGED));
        }

        /// The middle of a stage, as SVG has it.
        public String x(int stage) {
            return (2 * stage + 1) * HALF / marks.size() + "%";
        }

        /// The same in words.
        public String words(List<String> stages) {
            List<String> words = new ArrayList<>();
            for (int at = marks.size() - 1; at >= 0; at--) {
                String stage = stages.get(at);
                marks.get(at)
                        .map(sign -> switch (sign) {
                            case ASSERTED, DISPUTED -> stage;
                            case HEDGED -> "perhaps " + stage;
                            case NEGATED -> "not " + stage;
                        })
                        .ifPresent(words::add);
            }
            return words.stream().collect(Collectors.joining("; "));
        }
    }

    private static final double HALF = 50;

    public LadderView {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }
}
