package org.stroma.assemble.belief;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stroma.model.claim.Reliability;

/// What the verdicts of curators taught of constructions, in log-odds: more than 0 for those that are right more often
/// than was measured.
///
/// @param byRule of those of which somebody looked at a reading
/// @param other of any other
record Lessons(Map<String, Double> byRule, double other) {

    Lessons {
        byRule = Map.copyOf(byRule);
    }

    /// @param measured how often constructions were right before any verdict
    /// @param reliability the same with the verdicts of curators
    static Lessons of(Reliability measured, Reliability reliability) {
        Map<String, Double> byRule = new TreeMap<>();
        reliability.byRule().keySet().forEach(rule -> byRule.put(rule, of(rule, measured, reliability)));
        return new Lessons(byRule, of("", measured, reliability));
    }

    double of(String rule) {
        return byRule.getOrDefault(rule, other);
    }

    private static double of(String rule, Reliability measured, Reliability reliability) {
        Optional<Double> before = measured.of(rule);
        return before.map(known -> Strength.odds(reliability.of(rule).orElse(known)) - Strength.odds(known))
                .orElse(0.0);
    }
}
