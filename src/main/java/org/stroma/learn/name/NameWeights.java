package org.stroma.learn.name;

/// Weights that are learnt step by step, each at its own pace (AdaGrad, Duchi et al. 2011), those that say little kept
/// at zero (regularized dual averaging, Xiao 2010).
final class NameWeights {

    private static final double PACE = 0.1;

    private final double toll;
    private final float[] weights;
    private final double[] slopes;
    private final double[] squares;
    private long steps;

    /// @param toll what a weight must be worth at each step not to be zero
    NameWeights(int count, double toll) {
        this.toll = toll;
        this.weights = new float[count];
        this.slopes = new double[count];
        this.squares = new double[count];
    }

    void step() {
        steps++;
    }

    float get(int place) {
        return weights[place];
    }

    /// @param slope how fast the loss falls when the weight grows
    void learn(int place, double slope) {
        slopes[place] += slope;
        squares[place] += slope * slope;
        weights[place] = weight(place);
    }

    private float weight(int place) {
        double worth = Math.abs(slopes[place]) - toll * steps;
        return worth <= 0 ? 0 : (float) (Math.signum(slopes[place]) * PACE * worth / Math.sqrt(squares[place]));
    }

    /// The weights as they are after all steps.
    float[] all() {
        float[] all = new float[weights.length];
        for (int place = 0; place < all.length; place++) {
            all[place] = weight(place);
        }
        return all;
    }
}
