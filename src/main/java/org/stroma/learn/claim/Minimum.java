package org.stroma.learn.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/// Finds the least value of a smooth function by L-BFGS (Liu and Nocedal 1989) with backtracking. One thread and strict
/// mathematics: the same function gives the same point on any machine.
final class Minimum {

    private static final int MEMORY = 10;
    private static final double ENOUGH = 1e-4;
    private static final double SMALLEST = 1e-12;

    /// A function to go down.
    @FunctionalInterface
    interface Cost {
        /// The value at a point.
        ///
        /// @param slopes filled with the slope in each direction; all 0 before
        double at(double[] point, double[] slopes);
    }

    /// How point and slopes changed in a step.
    private record Step(double[] weights, double[] slopes, double curvature) {}

    /// What a point costs, and where it goes up.
    private record Loss(double value, double[] slopes) {}

    private record Reached(double[] weights, Loss loss) {}

    private final Cost cost;

    private Minimum(Cost cost) {
        this.cost = cost;
    }

    /// The point reached from 0.
    ///
    /// @param flat a slope that is flat enough to stop
    /// @param most steps
    static double[] of(Cost cost, int dimensions, double flat, int most) {
        return new Minimum(cost).reach(new double[dimensions], flat, most);
    }

    private double[] reach(double[] start, double flat, int most) {
        double[] weights = start;
        Loss loss = loss(weights);
        Deque<Step> memory = new ArrayDeque<>();
        for (int step = 0; step < most && steepest(loss.slopes()) > flat; step++) {
            double[] direction = direction(loss.slopes(), memory);
            Optional<Reached> next = walk(weights, loss, direction, memory.isEmpty());
            if (next.isEmpty()) {
                break;
            }
            Loss there = next.get().loss();
            remember(memory, minus(next.get().weights(), weights), minus(there.slopes(), loss.slopes()));
            weights = next.get().weights();
            loss = there;
        }
        return weights;
    }

    private Loss loss(double[] weights) {
        double[] slopes = new double[weights.length];
        return new Loss(cost.at(weights, slopes), slopes);
    }

    /// The first point downhill that is low enough; none if the ground is flat.
    private Optional<Reached> walk(double[] weights, Loss loss, double[] direction, boolean first) {
        double slope = product(loss.slopes(), direction);
        double length = first ? Math.min(1, 1 / StrictMath.sqrt(product(direction, direction))) : 1;
        for (; length > SMALLEST; length /= 2) {
            double[] next = plus(weights, direction, length);
            Loss there = loss(next);
            if (there.value() <= loss.value() + ENOUGH * length * slope) {
                return Optional.of(new Reached(next, there));
            }
        }
        return Optional.empty();
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
