package org.stroma.learn.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.namefind.TokenNameFinderModel;

/// Turns weights into a model as OpenNLP's name finder has it.
final class NameModel {

    private static final String LANGUAGE = "eng";

    private NameModel() {}

    /// @param weights by feature and outcome
    /// @param least weights below are left out
    /// @param step weights are rounded to
    static TokenNameFinderModel of(List<String> features, float[] weights, double least, double step) {
        Map<String, Context> kept = new TreeMap<>();
        int outcomes = NameExamples.OUTCOMES.size();
        for (int feature = 0; feature < features.size(); feature++) {
            Context context = context(weights, feature * outcomes, outcomes, least, step);
            if (context.getOutcomes().length > 0) {
                kept.put(features.get(feature), context);
            }
        }
        PerceptronModel model = new PerceptronModel(
                kept.values().toArray(Context[]::new),
                kept.keySet().toArray(String[]::new),
                NameExamples.OUTCOMES.toArray(String[]::new));
        return new TokenNameFinderModel(LANGUAGE, model, Map.of(), Map.of());
    }

    private static Context context(float[] weights, int from, int outcomes, double least, double step) {
        List<Integer> places = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int outcome = 0; outcome < outcomes; outcome++) {
            double value = Math.rint(weights[from + outcome] / step) * step;
            if (Math.abs(value) >= least) {
                places.add(outcome);
                values.add(value);
            }
        }
        return new Context(
                places.stream().mapToInt(Integer::intValue).toArray(),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
