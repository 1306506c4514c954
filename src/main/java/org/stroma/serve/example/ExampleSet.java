package org.stroma.serve.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The examples of one version.
///
/// @param list at most one of each question, by its name
public record ExampleSet(List<Example> list) {

    private static final Comparator<Example> MOST_ROWS = Comparator.comparingLong((Example example) -> -example.rows())
            .thenComparing(example -> example.question().name());

    public ExampleSet {
        list = List.copyOf(list);
    }

    public Optional<Example> of(String question) {
        return list.stream()
                .filter(example -> example.question().name().equals(question))
                .findFirst();
    }

    /// Those to show first: of questions with words for their values, from every group in turn.
    public List<Example> best(int most) {
        Map<String, List<Example>> groups = list.stream()
                .filter(example -> !example.question().asked().isEmpty()
                        && !example.summary().isEmpty())
                .sorted(MOST_ROWS)
                .collect(Collectors.groupingBy(
                        example -> example.question().group(), TreeMap::new, Collectors.toList()));
        List<Example> best = new ArrayList<>();
        for (int turn = 0; turn < most; turn++) {
            for (List<Example> group : groups.values()) {
                if (turn < group.size() && best.size() < most) {
                    best.add(group.get(turn));
                }
            }
        }
        return best;
    }
}
