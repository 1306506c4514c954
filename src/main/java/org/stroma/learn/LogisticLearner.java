package org.stroma.learn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/// Logistic regression with an L2 penalty over features that are there or not, solved by L-BFGS (Liu and Nocedal 1989)
/// with backtracking. One thread and strict mathematics: the same data give the same weights on any machine.
final class LogisticLearner {

    private static final int MEMORY = 10;
    private static final int MOST_STEPS = 300;
    private static final double FLAT = 1e-5;
    private static final double ENOUGH = 1e-4;
    private static final double SMALLEST = 1e-12;

    /// @param features numbers of the features that it has; 0 is the bias, which costs nothing
    record Example(int[] features, boolean right) {}

    /// How weights and slopes changed in a step.
    private record Step(double[] weights, double[] slopes, double curvature) {}

    /// What weights cost, and where it goes up.
    private record Loss(double value, double[] slopes) {}

    private final List<Example> examples;
    private final double penalty;

    private LogisticLearner(List<Example> examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
    }

    /// @param count of features, the bias included
    static double[] learn(List<Example> examples, int count, double penalty) {
        LogisticLearner learner = new LogisticLearner(examples, penalty);
        double[] weights = new double[count];
        Loss loss = learner.loss(weights);
        Deque<Step> memory = new ArrayDeque<>();
        for (int step = 0; step < MOST_STEPS && steepest(loss.slopes()) > FLAT * examples.size(); step++) {
            double[] direction = direction(loss.slopes(), memory);
            double[] next = learner.walk(weights, loss, direction, memory.isEmpty());
            if (next.length == 0) {
                break;
            }
            Loss there = learner.loss(next);
            remember(memory, minus(next, weights), minus(there.slopes(), loss.slopes()));
            weights = next;
            loss = there;
        }
        return weights;
    }

    private Loss loss(double[] weights) {
        double[] slopes = new double[weights.length];
        double value = 0;
        for (Example example : examples) {
            double sum = 0;
            for (int feature : example.features()) {
                sum += weights[feature];
            }
            double margin = example.right() ? sum : -sum;
            double wrong = 1 / (1 + StrictMath.exp(margin));
            value += margin > 0
                    ? StrictMath.log1p(StrictMath.exp(-margin))
                    : StrictMath.log1p(StrictMath.exp(margin)) - margin;
            for (int feature : example.features()) {
                slopes[feature] += example.right() ? -wrong : wrong;
            }
        }
        for (int i = 1; i < weights.length; i++) {
            value += penalty / 2 * weights[i] * weights[i];
            slopes[i] += penalty * weights[i];
        }
        return new Loss(value, slopes);
    }

    /// The first point downhill that is low enough; none if the ground is flat.
    private double[] walk(double[] weights, Loss loss, double[] direction, boolean first) {
        double slope = product(loss.slopes(), direction);
        double length = first ? Math.min(1, 1 / StrictMath.sqrt(product(direction, direction))) : 1;
        for (; length > SMALLEST; length /= 2) {
            double[] next = plus(weights, direction, length);
            if (loss(next).value() <= loss.value() + ENOUGH * length * slope) {
                return next;
            }
        }
        return new double[0];
    }

    private static double[] direction(double[] slopes, Deque<Step> memory) {
        double[] direction = plus(new double[slopes.length], slopes, -1);
        double[] shares = new double[memory.size()];
        int at = memory.size();
        for (Iterator<Step> newest = memory.descendingIterator(); newest.hasNext(); ) {
            Step step = newest.next();
            shares[--at] = product(step.weights(), direction) / step.curvature();
            direction = plus(direction, step.slopes(), -shares[at]);
        }
        if (!memory.isEmpty()) {
            Step last = memory.getLast();
            double scale = last.curvature() / product(last.slopes(), last.slopes());
            direction = plus(new double[slopes.length], direction, scale);
        }
        for (Step step : memory) {
            double share = shares[at++] - product(step.slopes(), direction) / step.curvature();
            direction = plus(direction, step.weights(), share);
        }
        return direction;
    }

    private static void remember(Deque<Step> memory, double[] weights, double[] slopes) {
        double curvature = product(weights, slopes);
        if (curvature > SMALLEST) {
            memory.addLast(new Step(weights, slopes, curvature));
        }
        if (memory.size() > MEMORY) {
            memory.removeFirst();
        }
    }

    private static double steepest(double[] slopes) {
        double most = 0;
        for (double slope : slopes) {
            most = Math.max(most, Math.abs(slope));
        }
        return most;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double[] minus(double[] one, double[] other) {
        return plus(one, other, -1);
    }

    private static double[] plus(double[] one, double[] other, double times) {
        double[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * other[i];
        }
        return sum;
    }
}
