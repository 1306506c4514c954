package org.stroma.model.evidence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.stroma.model.text.Require;

/// A number with its unit, as a text gives it.
///
/// @param value the number; the lower one of a range
/// @param to the upper one of a range: "3 to 5 months"
/// @param outOf what it is a part of: 12 in "three of 12 mice"
/// @param interval the confidence interval that the text gives with it
/// @param unit code of the [Unit]
/// @param bound how exact it is said to be
public record Amount(
        BigDecimal value,
        Optional<BigDecimal> to,
        Optional<BigDecimal> outOf,
        Optional<Interval> interval,
        String unit,
        Bound bound) {

    /// The limits between which the true value is thought to lie.
    public record Interval(BigDecimal low, BigDecimal high) {

        public Interval {
            Require.that(low.compareTo(high) <= 0, "a lower limit not above the upper", low + " to " + high);
        }
    }

    public Amount {
        requireNonNull(bound);
        Require.matches("unit code", unit, "[^\\s]+");
        BigDecimal least = value;
        to.ifPresent(upper -> Require.that(upper.compareTo(least) > 0, "a range that rises", least + " to " + upper));
        outOf.ifPresent(all -> Require.that(all.compareTo(least) >= 0, "a part of a whole", least + " of " + all));
    }
}
