package org.stroma.mention.learned;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/// What the models of several kinds of names know of a feature, in one table: a feature is looked up once for all.
final class LearnedNamesWeights {

    /// Some of the scores, and what a feature adds to them.
    private record Row(int[] places, float[] weights) {

        private static final Row NONE = new Row(new int[0], new float[0]);

        Row and(int kind, int[] outcomes, Context more) {
            int size = places.length;
            int[] allPlaces = Arrays.copyOf(places, size + more.getOutcomes().length);
            float[] allWeights = Arrays.copyOf(weights, allPlaces.length);
            for (int i = 0; i < more.getOutcomes().length; i++) {
                allPlaces[size + i] = kind * LearnedNamesOutcome.COUNT + outcomes[more.getOutcomes()[i]];
                allWeights[size + i] = (float) more.getParameters()[i];
            }
            return new Row(allPlaces, allWeights);
        }
    }

    private final int kinds;
    private final Map<String, Row> rows = new HashMap<>();

    LearnedNamesWeights(List<AbstractModel> models) {
        this.kinds = models.size();
        for (int kind = 0; kind < kinds; kind++) {
            add(kind, models.get(kind));
        }
    }

    private void add(int kind, AbstractModel model) {
        int[] outcomes = new int[model.getNumOutcomes()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = LearnedNamesOutcome.of(model.getOutcome(i)).ordinal();
        }
        @SuppressWarnings("unchecked")
        Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
        features.forEach((feature, weights) -> rows.merge(
                feature, Row.NONE.and(kind, outcomes, weights), (old, more) -> old.and(kind, outcomes, weights)));
    }

    int kinds() {
        return kinds;
    }

    /// The scores of each kind's outcomes.
    float[] score(List<String> features) {
        float[] scores = new float[kinds * LearnedNamesOutcome.COUNT];
        for (String feature : features) {
            Row row = rows.get(feature);
            if (row != null) {
                for (int i = 0; i < row.places.length; i++) {
                    scores[row.places[i]] += row.weights[i];
                }
            }
        }
        return scores;
    }
}
