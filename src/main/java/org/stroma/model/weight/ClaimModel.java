package org.stroma.model.weight;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stroma.model.ontology.Precision;
import org.stroma.model.text.Require;

/// A logistic regression that tells from the features of a reading how likely it is right. Weights are whole numbers,
/// so that every machine adds up the same.
///
/// @param weights of features, in thousandths; those of weight 0 are known all the same
/// @param thresholds the probability that a reading needs
public record ClaimModel(SortedMap<String, Integer> weights, Map<Precision, Double> thresholds) {

    /// Knows nothing.
    public static final ClaimModel NONE = new ClaimModel(Collections.emptySortedMap(), Map.of());

    /// The feature that every reading has.
    public static final String BIAS = "bias";

    /// How features begin that name the family of a construction or a relation: of one that it does not know, a model
    /// cannot tell.
    public static final String FAMILY = "family=";

    public static final String RELATION = "relation=";

    private static final double UNIT = 1000;
    private static final double SUREST = 0.99;
    private static final String WEIGHT = "weight";
    private static final String THRESHOLD = "threshold";

    public ClaimModel {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        Map<Precision, Double> ordered = new EnumMap<>(Precision.class);
        ordered.putAll(thresholds);
        thresholds = Collections.unmodifiableMap(ordered);
        thresholds.values().forEach(threshold -> Require.ratio("threshold", threshold));
    }

    /// The same with other thresholds.
    public ClaimModel with(Map<Precision, Double> others) {
        return new ClaimModel(weights, others);
    }

    /// Whether training met this feature often enough.
    public boolean knows(String feature) {
        return weights.containsKey(feature);
    }

    /// Whether there is nothing that it has learnt.
    public boolean isEmpty() {
        return weights.isEmpty();
    }

    /// Between .01 and .99 with three places: nobody is surer than that of a single reading.
    public double probability(Collection<String> features) {
        long sum = weights.getOrDefault(BIAS, 0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0);
        }
        double probability = 1 / (1 + StrictMath.exp(-sum / UNIT));
        return Math.round(Math.clamp(probability, 1 - SUREST, SUREST) * 1000) / 1000.0;
    }

    /// What a reading needs; 0 where nothing was learnt.
    public double threshold(Precision precision) {
        return thresholds.getOrDefault(precision, 0.0);
    }

    /// The lines of its file.
    public List<String> lines() {
        Stream<String> needed = thresholds.entrySet().stream()
                .map(each -> String.join("\t", THRESHOLD, each.getKey().term(), Double.toString(each.getValue())));
        Stream<String> learnt = weights.entrySet().stream()
                .map(each ->
                        String.join("\t", WEIGHT, each.getKey(), each.getValue().toString()));
        return Stream.concat(needed, learnt).toList();
    }

    /// Reads what [#lines] wrote.
    ///
    /// @throws IllegalArgumentException naming the line that is not one
    public static ClaimModel of(List<String> lines) {
        SortedMap<String, Integer> weights = new TreeMap<>();
        Map<Precision, Double> thresholds = new EnumMap<>(Precision.class);
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            Require.that(cells.length == 3, "three columns", line);
            switch (cells[0]) {
                case WEIGHT -> weights.put(cells[1], Integer.parseInt(cells[2]));
                case THRESHOLD -> thresholds.put(precision(cells[1]), Double.parseDouble(cells[2]));
                default -> throw new IllegalArgumentException("neither weight nor threshold: " + line);
            }
        }
        return new ClaimModel(weights, thresholds);
    }

    private static Precision precision(String term) {
        return Precision.valueOf(term.toUpperCase(java.util.Locale.ROOT));
    }
}
