package org.stroma.learn.claim;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.stroma.learn.model.Measured;
import org.stroma.model.weight.ClaimModel;

/// Trains the model that tells how likely a reading is right, and one for each part of the documents that has not seen
/// it, to measure with.
public final class ClaimTraining {

    /// Features seen less often are left out.
    private static final int LEAST_SEEN = 3;

    /// Of fewer readings nothing is learnt of a family of constructions or a relation.
    private static final int LEAST_KNOWN = 20;

    /// Weights are whole thousandths.
    private static final double UNIT = 1000;

    private static final int FOLDS = 10;
    private static final List<Double> PENALTIES = List.of(2.0, 4.0, 8.0, 16.0, 32.0, 64.0);

    private final List<ClaimExample> examples;
    private final Map<String, Integer> folds = new HashMap<>();

    private ClaimTraining(List<ClaimExample> examples) {
        this.examples = examples.stream()
                .sorted(Comparator.comparing(ClaimExample::document)
                        .thenComparing(example -> String.join("\t", example.features()))
                        .thenComparing(ClaimExample::wanted))
                .toList();
        List<String> documents =
                this.examples.stream().map(ClaimExample::document).distinct().toList();
        for (int i = 0; i < documents.size(); i++) {
            folds.put(documents.get(i), i % FOLDS);
        }
    }

    /// What training gave.
    ///
    /// @param model of all examples
    /// @param heldOut name of each document to a model that was learnt without it
    /// @param reliability of the models that had not seen a document
    public record Trained(
            ClaimModel model,
            SortedMap<String, ClaimModel> heldOut,
            double penalty,
            ReliabilityCurve reliability,
            List<Measured> scores) {

        public Trained {
            heldOut = new TreeMap<>(heldOut);
            scores = List.copyOf(scores);
        }
    }

    /// Chooses the penalty by cross-validation over documents, then learns from all.
    ///
    /// @throws IllegalArgumentException where there are examples of fewer documents than folds
    public static Trained train(List<ClaimExample> examples) {
        ClaimTraining training = new ClaimTraining(examples);
        if (training.folds.size() < FOLDS) {
            throw new IllegalArgumentException(
                    "readings of " + training.folds.size() + " documents, fewer than " + FOLDS);
        }
        return training.train();
    }

    private Trained train() {
        double best = Double.MAX_VALUE;
        double chosen = 0;
        List<ClaimModel> models = List.of();
        for (double penalty : PENALTIES) {
            List<ClaimModel> each = IntStream.range(0, FOLDS)
                    .mapToObj(fold -> without(fold, penalty))
                    .toList();
            double loss = loss(each, ClaimExample::wanted);
            if (loss < best) {
                best = loss;
                chosen = penalty;
                models = each;
            }
        }
        PlattScaling scaling = PlattScaling.of(told(models));
        List<ClaimModel> scaled = models.stream().map(scaling::of).toList();
        SortedMap<String, ClaimModel> heldOut = new TreeMap<>();
        for (Map.Entry<String, Integer> document : folds.entrySet()) {
            heldOut.put(document.getKey(), scaled.get(document.getValue()));
        }
        ReliabilityCurve reliability = ReliabilityCurve.of(told(scaled));
        return new Trained(
                scaling.of(model(examples, chosen)), heldOut, chosen, reliability, scores(scaled, reliability));
    }

    private ClaimModel without(int fold, double penalty) {
        return model(
                examples.stream()
                        .filter(example -> requireNonNull(folds.get(example.document())) != fold)
                        .toList(),
                penalty);
    }

    private List<ReliabilityCurve.Told> told(List<ClaimModel> models) {
        return examples.stream()
                .map(example -> new ReliabilityCurve.Told(heldOut(models, example), example.right()))
                .toList();
    }

    private List<Measured> scores(List<ClaimModel> models, ReliabilityCurve reliability) {
        long right = examples.stream().filter(ClaimExample::right).count();
        long told = examples.stream()
                .filter(example -> heldOut(models, example) >= 0.5 == example.right())
                .count();
        int all = examples.size();
        String layer = "claims";
        return List.of(
                new Measured(layer, "share of readings that are right", (double) right / all, all),
                new Measured(layer, "accuracy, cross-validated over documents", (double) told / all, all),
                new Measured(
                        layer, "mean logarithmic loss, cross-validated", loss(models, ClaimTraining::isRight), all),
                new Measured(layer, "calibration error, cross-validated", reliability.error(), all));
    }

    /// Of readings by models that have not seen their document.
    private double loss(List<ClaimModel> models, ToDoubleFunction<ClaimExample> wanted) {
        double sum = 0;
        for (ClaimExample example : examples) {
            double probability = heldOut(models, example);
            double share = wanted.applyAsDouble(example);
            sum -= share * StrictMath.log(probability) + (1 - share) * StrictMath.log(1 - probability);
        }
        return sum / examples.size();
    }

    private static double isRight(ClaimExample example) {
        return example.right() ? 1 : 0;
    }

    private double heldOut(List<ClaimModel> models, ClaimExample example) {
        return models.get(requireNonNull(folds.get(example.document()))).probability(example.features());
    }

    private static ClaimModel model(List<ClaimExample> examples, double penalty) {
        SortedMap<String, Integer> numbers = numbers(examples);
        List<LogisticLearner.Example> counted = examples.stream()
                .map(example -> new LogisticLearner.Example(features(example, numbers), example.wanted()))
                .toList();
        double[] learnt = LogisticLearner.learn(counted, numbers.size() + 1, penalty);
        SortedMap<String, Integer> weights = new TreeMap<>();
        weights.put(ClaimModel.BIAS, (int) Math.rint(learnt[0] * UNIT));
        numbers.forEach((feature, number) -> weights.put(feature, (int) Math.rint(learnt[number] * UNIT)));
        return new ClaimModel(weights, Map.of());
    }

    /// The features that are seen often enough, numbered from 1 in the order of the alphabet.
    private static SortedMap<String, Integer> numbers(List<ClaimExample> examples) {
        SortedMap<String, Integer> seen = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        seen.entrySet().removeIf(feature -> feature.getValue() < leastSeen(feature.getKey()));
        int number = 0;
        for (Map.Entry<String, Integer> feature : seen.entrySet()) {
            feature.setValue(++number);
        }
        return seen;
    }

    private static int leastSeen(String feature) {
        return feature.startsWith(ClaimModel.FAMILY) || feature.startsWith(ClaimModel.RELATION)
                ? LEAST_KNOWN
                : LEAST_SEEN;
    }

    private static int[] features(ClaimExample example, Map<String, Integer> numbers) {
        List<Integer> found = new ArrayList<>(List.of(0));
        for (String feature : example.features()) {
            if (numbers.containsKey(feature)) {
                found.add(numbers.get(feature));
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
