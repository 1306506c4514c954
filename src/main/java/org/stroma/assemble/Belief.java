package org.stroma.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stroma.model.Certainty;
import org.stroma.model.Evidence;
import org.stroma.model.Polarity;

/// How far a claim can be believed: the logistic of a sum of weights, so that anyone can add them up again. Each
/// origin counts in full once, by its best evidence; what repeats it there adds a tenth. Hedged evidence weighs a
/// fifth, negated evidence counts against, and what a retracted document says weighs nothing.
final class Belief {

    /// Where belief starts: a claim without evidence is more likely wrong than right.
    private static final double PRIOR = -0.5;

    private static final double REPEATED = 0.1;
    private static final double HEDGED = 0.2;

    private Belief() {}

    static double of(List<Evidence> evidence, Sources sources) {
        Map<String, List<Double>> byOrigin = new TreeMap<>();
        evidence.stream()
                .filter(one -> !sources.voided().contains(one.document()))
                .forEach(one -> byOrigin.computeIfAbsent(sources.origin(one.document()), origin -> new ArrayList<>())
                        .add(weight(one)));
        double sum = PRIOR;
        for (List<Double> weights : byOrigin.values()) {
            weights.sort(Comparator.comparingDouble((Double weight) -> Math.abs(weight))
                    .reversed());
            for (int i = 0; i < weights.size(); i++) {
                sum += weights.get(i) * (i == 0 ? 1 : REPEATED);
            }
        }
        return round(1 / (1 + StrictMath.exp(-sum)));
    }

    private static double weight(Evidence evidence) {
        double confidence = Math.min(0.99, Math.max(0.5, evidence.confidence()));
        double odds = StrictMath.log(confidence / (1 - confidence));
        double certain = evidence.certainty() == Certainty.HEDGED ? odds * HEDGED : odds;
        return evidence.polarity() == Polarity.NEGATED ? -certain : certain;
    }

    private static double round(double belief) {
        return Math.round(belief * 1000) / 1000.0;
    }
}
