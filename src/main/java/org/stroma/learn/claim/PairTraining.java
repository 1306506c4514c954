package org.stroma.learn.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stroma.model.weight.PairModel;

/// Trains the model that tells what a sentence states between two of its names, and one for each part of the documents
/// that has not seen it.
public final class PairTraining {

    /// Features and relations seen less often are left out.
    private static final int LEAST_SEEN = 12;
    private static final int LEAST_STATED = 25;

    private static final int FOLDS = 5;
    private static final double PENALTY = 4;

    /// Weights are whole hundredths; smaller ones than this are left out.
    private static final double UNIT = 100;

    private static final int LEAST_WEIGHT = 10;

    private final List<MultinomialLearner.Example> examples = new ArrayList<>();
    private final List<Integer> folds = new ArrayList<>();
    private final SortedMap<String, Integer> numbers;
    private final List<String> relations;
    private final SortedMap<String, Integer> foldOf = new TreeMap<>();

    private PairTraining(List<PairExample> given) {
        this.numbers = numbers(given);
        this.relations = relations(given);
        given.forEach(each -> foldOf.put(each.document(), 0));
        int next = 0;
        for (Map.Entry<String, Integer> each : foldOf.entrySet()) {
            each.setValue(next++ % FOLDS);
        }
        for (PairExample each : given) {
            examples.add(new MultinomialLearner.Example(
                    features(each), each.relation().map(relations::indexOf).orElse(-1) + 1));
            folds.add(foldOf.get(each.document()));
        }
    }

    /// What training gave.
    ///
    /// @param model of all examples
    /// @param heldOut name of each document to a model that was learnt without it
    public record Trained(PairModel model, SortedMap<String, PairModel> heldOut) {

        public Trained {
            heldOut = Collections.unmodifiableSortedMap(new TreeMap<>(heldOut));
        }
    }

    /// @param examples those of a document in the order of its text
    public static Trained train(List<PairExample> examples) {
        return new PairTraining(examples.stream()
                        .sorted(Comparator.comparing(PairExample::document))
                        .toList())
                .train();
    }

    private Trained train() {
        List<PairModel> models = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(this::without)
                .toList();
        SortedMap<String, PairModel> heldOut = new TreeMap<>();
        foldOf.forEach((document, fold) -> heldOut.put(document, models.get(fold)));
        return new Trained(models.get(FOLDS), heldOut);
    }

    private PairModel without(int fold) {
        List<MultinomialLearner.Example> seen = IntStream.range(0, examples.size())
                .filter(i -> folds.get(i) != fold)
                .mapToObj(examples::get)
                .toList();
        return model(MultinomialLearner.learn(seen, numbers.size() + 1, relations.size(), PENALTY));
    }

    private PairModel model(float[] learnt) {
        Map<String, short[]> weights = new HashMap<>();
        put(PairModel.BIAS, 0, learnt, weights);
        numbers.forEach((feature, number) -> put(feature, number, learnt, weights));
        return new PairModel(relations, weights);
    }

    private void put(String feature, int number, float[] learnt, Map<String, short[]> weights) {
        short[] own = new short[relations.size()];
        boolean any = false;
        for (int k = 0; k < own.length; k++) {
            int weight = (int) Math.rint(learnt[number * own.length + k] * UNIT);
            own[k] = (short) (Math.abs(weight) < LEAST_WEIGHT ? 0 : weight);
            any |= own[k] != 0;
        }
        if (any) {
            weights.put(feature, own);
        }
    }

    /// The features that are seen often enough, numbered from 1 in the order of the alphabet.
    private static SortedMap<String, Integer> numbers(List<PairExample> given) {
        Map<String, Integer> seen = new HashMap<>();
        given.forEach(example -> example.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        seen.values().removeIf(times -> times < LEAST_SEEN);
        SortedMap<String, Integer> numbers = new TreeMap<>(seen);
        int number = 0;
        for (Map.Entry<String, Integer> feature : numbers.entrySet()) {
            feature.setValue(++number);
        }
        return numbers;
    }

    private static List<String> relations(List<PairExample> given) {
        SortedMap<String, Integer> seen = new TreeMap<>();
        given.forEach(example -> example.relation().ifPresent(name -> seen.merge(name, 1, Integer::sum)));
        seen.values().removeIf(times -> times < LEAST_STATED);
        return List.copyOf(seen.keySet());
    }

    private int[] features(PairExample example) {
        List<Integer> found = new ArrayList<>(List.of(0));
        for (String feature : example.features()) {
            Integer number = numbers.get(feature);
            if (number != null) {
                found.add(number);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
