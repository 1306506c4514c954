package org.stroma.learn.claim;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.learn.claim.ReliabilityCurve.Told;
import org.stroma.model.weight.ClaimModel;

/// Makes probabilities of what a model says (Platt 1999): a model that learnt to tell readings that are right to the
/// word from others ranks them well, but what it gives is no longer how often they are right. The order stays.
///
/// @param slope of the log-odds
/// @param intercept added to them
record PlattScaling(double slope, double intercept) {

    private static final int MOST_STEPS = 100;
    private static final double FLAT = 1e-6;
    private static final double UNIT = 1000;

    /// Fits readings of which a model that had not seen them told the probability.
    static PlattScaling of(List<Told> told) {
        double[] fitted = Minimum.of((point, slopes) -> cost(told, point, slopes), 2, FLAT * told.size(), MOST_STEPS);
        return new PlattScaling(fitted[0], fitted[1]);
    }

    private static double cost(List<Told> told, double[] point, double[] slopes) {
        double value = 0;
        for (Told each : told) {
            double odds = StrictMath.log(each.probability() / (1 - each.probability()));
            double sum = point[0] * odds + point[1];
            value += Math.max(sum, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(sum))) - (each.right() ? sum : 0);
            double slope = 1 / (1 + StrictMath.exp(-sum)) - (each.right() ? 1 : 0);
            slopes[0] += slope * odds;
            slopes[1] += slope;
        }
        return value;
    }

    /// The same model on the scale of probabilities.
    ClaimModel of(ClaimModel model) {
        SortedMap<String, Integer> weights = new TreeMap<>();
        model.weights().forEach((feature, weight) -> weights.put(feature, (int) Math.rint(weight * slope)));
        weights.merge(ClaimModel.BIAS, (int) Math.rint(intercept * UNIT), Integer::sum);
        return new ClaimModel(weights, model.thresholds());
    }
}
