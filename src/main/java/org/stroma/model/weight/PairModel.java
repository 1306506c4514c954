package org.stroma.model.weight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.model.text.Require;

/// A multinomial logistic regression that tells from the features of two names in a sentence which relation, if any,
/// the sentence states between them. Weights are whole numbers, so that every machine adds up the same.
///
/// @param relations what it can tell, besides that there is none
/// @param weights of features, in hundredths: one for each relation, in their order
public record PairModel(List<String> relations, Map<String, short[]> weights) {

    /// Knows nothing.
    public static final PairModel NONE = new PairModel(List.of(), Map.of());

    /// The feature that every pair has.
    public static final String BIAS = "bias";

    private static final double UNIT = 100;
    private static final String HEADER = "feature";

    public PairModel {
        relations = List.copyOf(relations);
        weights = Collections.unmodifiableMap(new HashMap<>(weights));
        for (Map.Entry<String, short[]> each : weights.entrySet()) {
            Require.that(each.getValue().length == relations.size(), "a weight for each relation", each.getKey());
        }
    }

    /// Whether there is nothing that it has learnt.
    public boolean isEmpty() {
        return relations.isEmpty();
    }

    /// How likely each relation is, in their order; what is missing to 1 is for none.
    public double[] probabilities(Collection<String> features) {
        int[] sums = new int[relations.size()];
        add(BIAS, sums);
        for (String feature : features) {
            add(feature, sums);
        }
        double[] odds = new double[sums.length];
        double all = 1;
        for (int i = 0; i < sums.length; i++) {
            odds[i] = StrictMath.exp(sums[i] / UNIT);
            all += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= all;
        }
        return odds;
    }

    private void add(String feature, int[] sums) {
        short[] own = weights.get(feature);
        if (own != null) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += own[i];
            }
        }
    }

    /// The lines of its file: the relations, then of each feature what is not 0, by the number of its relation.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER + "\t" + String.join("\t", relations));
        SortedMap<String, short[]> ordered = new TreeMap<>(weights);
        ordered.forEach((feature, own) -> line(feature, own).ifPresent(lines::add));
        return List.copyOf(lines);
    }

    private static Optional<String> line(String feature, short[] own) {
        StringBuilder line = new StringBuilder(feature);
        for (int i = 0; i < own.length; i++) {
            if (own[i] != 0) {
                line.append('\t').append(i).append(':').append(own[i]);
            }
        }
        return line.length() == feature.length() ? Optional.empty() : Optional.of(line.toString());
    }

    /// Reads what [#lines] wrote.
    ///
    /// @throws IllegalArgumentException naming the line that is not one
    public static PairModel of(List<String> lines) {
        String[] header = lines.getFirst().split("\t", -1);
        Require.that(header[0].equals(HEADER), "names of relations", lines.getFirst());
        List<String> relations = List.of(header).subList(1, header.length);
        Map<String, short[]> weights = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            short[] own = new short[relations.size()];
            for (int i = 1; i < cells.length; i++) {
                int colon = cells[i].indexOf(':');
                Require.that(colon > 0, "number and weight", line);
                own[Integer.parseInt(cells[i].substring(0, colon))] = Short.parseShort(cells[i].substring(colon + 1));
            }
            weights.put(cells[0], own);
        }
        return new PairModel(relations, weights);
    }
}
