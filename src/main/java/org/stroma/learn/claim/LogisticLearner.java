package org.stroma.learn.claim;

import java.util.List;

/// Logistic regression with an L2 penalty over features that are there or not.
final class LogisticLearner {

    private static final int MOST_STEPS = 300;
    private static final double FLAT = 1e-5;

    /// @param features numbers of the features that it has; 0 is the bias, which costs nothing
    /// @param wanted the probability that is to be learnt
    record Example(int[] features, double wanted) {}

    private final List<Example> examples;
    private final double penalty;

    private LogisticLearner(List<Example> examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
    }

    /// @param count of features, the bias included
    static double[] learn(List<Example> examples, int count, double penalty) {
        LogisticLearner learner = new LogisticLearner(examples, penalty);
        return Minimum.of(learner::cost, count, FLAT * examples.size(), MOST_STEPS);
    }

    private double cost(double[] weights, double[] slopes) {
        double value = 0;
        for (Example example : examples) {
            double sum = 0;
            for (int feature : example.features()) {
                sum += weights[feature];
            }
            // The cross-entropy of wanted and learnt: log(1 + e^sum) - wanted * sum.
            value += Math.max(sum, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(sum))) - example.wanted() * sum;
            double slope = 1 / (1 + StrictMath.exp(-sum)) - example.wanted();
            for (int feature : example.features()) {
                slopes[feature] += slope;
            }
        }
        for (int i = 1; i < weights.length; i++) {
            value += penalty / 2 * weights[i] * weights[i];
            slopes[i] += penalty * weights[i];
        }
        return value;
    }
}
