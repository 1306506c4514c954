package org.stroma.learn.claim;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Multinomial logistic regression with an L2 penalty over features that are there or not, by stochastic descent with a
/// rate of its own for each weight (AdaGrad, Duchi et al. 2011). One thread, strict mathematics and a fixed order: the
/// same data give the same weights on any machine. Class 0 is the one that needs no weights.
final class MultinomialLearner {

    private static final int PASSES = 12;
    private static final double RATE = 0.1;
    private static final long ORDER = 20;
    private static final double SMALL = 1e-6;

    /// @param features numbers of the features that it has; 0 is the bias, which costs nothing
    /// @param label number of its class
    record Example(int[] features, int label) {}

    private final int classes;
    private final float[] weights;
    private final float[] squares;
    /// What each example that has a feature pays for its weights.
    private final float[] shares;
    private final double[] sums;

    private MultinomialLearner(List<Example> examples, int count, int classes, double penalty) {
        this.classes = classes;
        this.weights = new float[count * classes];
        this.squares = new float[count * classes];
        this.sums = new double[classes];
        int[] seen = new int[count];
        examples.forEach(example -> Arrays.stream(example.features()).forEach(feature -> seen[feature]++));
        this.shares = new float[count];
        for (int i = 1; i < count; i++) {
            shares[i] = seen[i] == 0 ? 0 : (float) (penalty / seen[i]);
        }
    }

    /// @param count of features, the bias included
    /// @param classes but the first
    /// @return for each feature a weight of each class but the first
    static float[] learn(List<Example> examples, int count, int classes, double penalty) {
        MultinomialLearner learner = new MultinomialLearner(examples, count, classes, penalty);
        List<Integer> order = IntStream.range(0, examples.size()).boxed().collect(Collectors.toList());
        Random random = new Random(ORDER);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            order.forEach(i -> learner.see(examples.get(i)));
        }
        return learner.weights;
    }

    private void see(Example example) {
        Arrays.fill(sums, 0);
        for (int feature : example.features()) {
            for (int k = 0, at = feature * classes; k < classes; k++, at++) {
                sums[k] += weights[at];
            }
        }
        double most = Math.max(0, Arrays.stream(sums).max().orElse(0));
        double all = StrictMath.exp(-most);
        for (int k = 0; k < classes; k++) {
            sums[k] = StrictMath.exp(sums[k] - most);
            all += sums[k];
        }
        for (int k = 0; k < classes; k++) {
            sums[k] = sums[k] / all - (k == example.label() - 1 ? 1 : 0);
        }
        for (int feature : example.features()) {
            learn(feature);
        }
    }

    private void learn(int feature) {
        float share = shares[feature];
        for (int k = 0, at = feature * classes; k < classes; k++, at++) {
            float slope = (float) sums[k] + share * weights[at];
            squares[at] += slope * slope;
            weights[at] -= (float) (RATE * slope / (StrictMath.sqrt(squares[at]) + SMALL));
        }
    }
}
