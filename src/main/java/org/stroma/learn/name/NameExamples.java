package org.stroma.learn.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stroma.mention.learned.NameFeaturesView;
import org.stroma.model.text.Span;

/// Sentences to learn from, their features as numbers.
final class NameExamples {

    /// As OpenNLP's name finder calls what a token is to a name; the type is one for each model.
    static final List<String> OUTCOMES = List.of("other", "name-start", "name-cont");

    static final int OTHER = 0;
    static final int START = 1;
    static final int CONT = 2;

    /// A sentence.
    ///
    /// @param fixed features of each token
    /// @param after those of each token after each outcome
    /// @param right outcomes
    record Example(int[][] fixed, int[][][] after, int[] right) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> features = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    void add(NameFeaturesView view, List<Span> names) {
        int size = view.size();
        int[] right = outcomes(size, names);
        Example example = new Example(new int[size][], new int[size][OUTCOMES.size()][], right);
        for (int i = 0; i < size; i++) {
            example.fixed()[i] = numbers(view.fixed(i), true);
            for (int last = 0; last < OUTCOMES.size(); last++) {
                boolean happens = last == (i == 0 ? OTHER : right[i - 1]);
                example.after()[i][last] = numbers(view.after(i, OUTCOMES.get(last)), happens);
            }
        }
        if (size > 0) {
            examples.add(example);
        }
    }

    private static int[] outcomes(int size, List<Span> names) {
        int[] outcomes = new int[size];
        for (Span name : names) {
            Arrays.fill(outcomes, name.start(), name.end(), CONT);
            outcomes[name.start()] = START;
        }
        return outcomes;
    }

    private int[] numbers(List<String> names, boolean happens) {
        int[] found = new int[names.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = numbers.computeIfAbsent(names.get(i), this::next);
            counts.set(found[i], counts.get(found[i]) + (happens ? 1 : 0));
        }
        return found;
    }

    private int next(String feature) {
        features.add(feature);
        counts.add(0);
        return features.size() - 1;
    }

    /// Leaves out features that are seen less often.
    void cut(int least) {
        for (Example example : examples) {
            for (int i = 0; i < example.right().length; i++) {
                example.fixed()[i] = frequent(example.fixed()[i], least);
                for (int last = 0; last < OUTCOMES.size(); last++) {
                    example.after()[i][last] = frequent(example.after()[i][last], least);
                }
            }
        }
    }

    private int[] frequent(int[] some, int least) {
        return Arrays.stream(some)
                .filter(feature -> counts.get(feature) >= least)
                .toArray();
    }

    List<Example> all() {
        return examples;
    }

    List<String> features() {
        return features;
    }
}
