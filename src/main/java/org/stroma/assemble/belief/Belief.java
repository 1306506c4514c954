package org.stroma.assemble.belief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.model.claim.Claim;
import org.stroma.model.evidence.Evidence;

/// How far a claim can be believed: the logistic of a sum of weights, so that anyone can add them up again. Each
/// origin counts in full once for each polarity, by its best evidence. What another construction reads there adds
/// some; what the same construction reads again, almost nothing: readers repeat their own mistakes (INDRA's
/// curators found 54 % right with one reader, however often it read it).
///
/// @param weights of what counts, rounded to three places before they are summed
record Belief(Map<Evidence, Double> weights) {

    /// What another construction at the same origin adds, each further one half of it. On the development documents
    /// 93 % of what two constructions read was right, 84 % of what one did, which gives .43.
    private static final double ANOTHER_CONSTRUCTION = 0.4;

    /// What the same construction adds when it reads it again, each further time half of it.
    private static final double REPEATED = 0.05;

    static Belief of(List<Evidence> evidence, ReportOrigins sources, Strength strength) {
        Map<String, List<Evidence>> voices = new TreeMap<>();
        evidence.stream()
                .distinct()
                .filter(one -> !sources.voided().contains(one.document()) && strength.counts(one))
                .forEach(one -> voices.computeIfAbsent(
                                one.polarity() + " " + sources.origin(one.document()), voice -> new ArrayList<>())
                        .add(one));
        Map<Evidence, Double> weights = new HashMap<>();
        voices.values().forEach(voice -> weigh(voice, strength, weights));
        return new Belief(weights);
    }

    /// Nothing that was read by a program is certain.
    private static final double SUREST = 0.999;

    /// Between 0 and .999, with three places.
    double value() {
        long thousandths = weights.values().stream()
                .mapToLong(weight -> Math.round(weight * 1000))
                .sum();
        return Math.min(SUREST, rounded(1 / (1 + StrictMath.exp(-(Claim.PRIOR + thousandths / 1000.0)))));
    }

    private static void weigh(List<Evidence> voice, Strength strength, Map<Evidence, Double> into) {
        voice.sort(Comparator.comparingDouble((Evidence one) -> Math.abs(strength.of(one)))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        Set<String> rules = new HashSet<>();
        double another = ANOTHER_CONSTRUCTION;
        double again = REPEATED;
        for (Evidence one : voice) {
            boolean isNew = rules.add(one.rule());
            double share = rules.size() == 1 && isNew ? 1 : isNew ? another : again;
            if (!isNew) {
                again /= 2;
            } else if (rules.size() > 1) {
                another /= 2;
            }
            into.put(one, rounded(strength.of(one) * share));
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
