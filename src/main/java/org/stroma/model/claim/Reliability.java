package org.stroma.model.claim;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.model.text.Require;

/// How often each construction was right where a person looked. Few looks say little: a share is drawn towards the
/// mean of all constructions, as if each had been right that often {@value #LOOKS} times before anybody looked.
///
/// @param byRule name of a construction to its counts
public record Reliability(SortedMap<String, Counts> byRule) {

    /// Nobody looked.
    public static final Reliability UNKNOWN = new Reliability(Collections.emptySortedMap());

    private static final int LOOKS = 5;

    /// What a construction of which nothing is known is taken to be worth.
    private static final Counts NOTHING = new Counts(0, 0);

    /// @param right readings that say what the words say
    /// @param all readings that were looked at
    public record Counts(int right, int all) {

        public Counts {
            Require.that(right >= 0 && right <= all, "as many right as all, or fewer", right + " of " + all);
        }

        /// These and those.
        public Counts plus(Counts more) {
            return new Counts(right + more.right, all + more.all);
        }
    }

    public Reliability {
        requireNonNull(byRule);
        byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
    }

    /// Counts of a construction, none if nobody looked at it.
    public Counts counts(String rule) {
        return byRule.getOrDefault(rule, NOTHING);
    }

    /// The share of its readings that are right, drawn towards the mean; empty if nobody looked at any construction.
    public Optional<Double> of(String rule) {
        Counts every = byRule.values().stream().reduce(NOTHING, Counts::plus);
        if (every.all() == 0) {
            return Optional.empty();
        }
        double mean = (double) every.right() / every.all();
        Counts own = counts(rule);
        return Optional.of((own.right() + LOOKS * mean) / (own.all() + LOOKS));
    }

    /// The counts of both together.
    public Reliability plus(Map<String, Counts> more) {
        SortedMap<String, Counts> sum = new TreeMap<>(byRule);
        more.forEach((rule, counts) -> sum.merge(rule, counts, Counts::plus));
        return new Reliability(sum);
    }
}
