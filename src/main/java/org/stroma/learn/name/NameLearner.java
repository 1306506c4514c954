package org.stroma.learn.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.stroma.learn.name.NameExamples.Example;

/// Learns to mark names: a conditional random field (Lafferty et al. 2001) over sentences. OpenNLP's own trainer over
/// whole sentences builds its model anew for each of them, which takes days with as many features; those that look at
/// one word at a time find fewer names. Strict mathematics, so that the weights are the same on any machine.
final class NameLearner {

    private static final long SEED = 20_261_121L;
    private static final int COUNT = NameExamples.OUTCOMES.size();
    private static final double IMPOSSIBLE = -1e9;

    /// Outcomes that are right or wrong by less teach nothing.
    private static final double LEAST = 1e-3;

    private final NameWeights weights;

    private NameLearner(NameWeights weights) {
        this.weights = weights;
    }

    /// The weights after so many passes, by feature and outcome.
    ///
    /// @param toll the higher, the fewer weights
    static float[] learn(NameExamples examples, int passes, double toll) {
        NameLearner learner =
                new NameLearner(new NameWeights(examples.features().size() * COUNT, toll));
        Random random = new Random(SEED);
        List<Example> order = new ArrayList<>(examples.all());
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            order.forEach(learner::learn);
        }
        return learner.weights.all();
    }

    private void learn(Example example) {
        double[][][] scores = scores(example);
        double[][] before = before(scores);
        double[][] behind = behind(scores);
        double all = sum(before[before.length - 1]);
        weights.step();
        for (int i = 0; i < scores.length; i++) {
            learn(example, i, expected(i, scores[i], before, behind, all));
        }
    }

    /// How often a token is expected to have an outcome after another.
    private static double[][] expected(int i, double[][] scores, double[][] before, double[][] behind, double all) {
        double[][] expected = new double[COUNT][COUNT];
        for (int last = 0; last < COUNT; last++) {
            double way = i > 0 ? before[i - 1][last] : last == NameExamples.OTHER ? 0 : IMPOSSIBLE;
            for (int outcome = 0; outcome < COUNT; outcome++) {
                expected[last][outcome] = StrictMath.exp(way + scores[last][outcome] + behind[i][outcome] - all);
            }
        }
        return expected;
    }

    private void learn(Example example, int i, double[][] expected) {
        int right = example.right()[i];
        int rightLast = i == 0 ? NameExamples.OTHER : example.right()[i - 1];
        double[] slopes = new double[COUNT];
        for (int last = 0; last < COUNT; last++) {
            for (int outcome = 0; outcome < COUNT; outcome++) {
                boolean isRight = last == rightLast && outcome == right;
                double slope = (isRight ? 1 : 0) - expected[last][outcome];
                slopes[outcome] += slope;
                learn(example.after()[i][last], outcome, slope);
            }
        }
        for (int outcome = 0; outcome < COUNT; outcome++) {
            learn(example.fixed()[i], outcome, slopes[outcome]);
        }
    }

    private void learn(int[] features, int outcome, double slope) {
        if (Math.abs(slope) > LEAST) {
            for (int feature : features) {
                weights.learn(feature * COUNT + outcome, slope);
            }
        }
    }

    /// By token, outcome before and outcome.
    private double[][][] scores(Example example) {
        double[][][] scores = new double[example.right().length][COUNT][];
        for (int i = 0; i < scores.length; i++) {
            double[] fixed = plus(new double[COUNT], example.fixed()[i]);
            for (int last = 0; last < COUNT; last++) {
                scores[i][last] = plus(fixed.clone(), example.after()[i][last]);
            }
            scores[i][NameExamples.OTHER][NameExamples.CONT] = IMPOSSIBLE;
        }
        return scores;
    }

    private double[] plus(double[] scores, int[] features) {
        for (int feature : features) {
            for (int outcome = 0; outcome < COUNT; outcome++) {
                scores[outcome] += weights.get(feature * COUNT + outcome);
            }
        }
        return scores;
    }

    /// The logarithm of all ways to each outcome of each token.
    private static double[][] before(double[][][] scores) {
        double[][] before = new double[scores.length][];
        before[0] = scores[0][NameExamples.OTHER];
        for (int i = 1; i < before.length; i++) {
            before[i] = new double[COUNT];
            for (int outcome = 0; outcome < COUNT; outcome++) {
                double[] ways = new double[COUNT];
                for (int last = 0; last < COUNT; last++) {
                    ways[last] = before[i - 1][last] + scores[i][last][outcome];
                }
                before[i][outcome] = sum(ways);
            }
        }
        return before;
    }

    /// The logarithm of all ways from each outcome of each token to the end.
    private static double[][] behind(double[][][] scores) {
        double[][] behind = new double[scores.length][COUNT];
        for (int i = scores.length - 2; i >= 0; i--) {
            for (int outcome = 0; outcome < COUNT; outcome++) {
                double[] ways = new double[COUNT];
                for (int next = 0; next < COUNT; next++) {
                    ways[next] = scores[i + 1][outcome][next] + behind[i + 1][next];
                }
                behind[i][outcome] = sum(ways);
            }
        }
        return behind;
    }

    /// The logarithm of a sum of what is given as logarithms.
    private static double sum(double[] logarithms) {
        double most = logarithms[0];
        for (double each : logarithms) {
            most = Math.max(most, each);
        }
        double sum = 0;
        for (double each : logarithms) {
            sum += StrictMath.exp(each - most);
        }
        return most + StrictMath.log(sum);
    }
}
