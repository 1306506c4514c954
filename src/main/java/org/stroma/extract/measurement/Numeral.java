package org.stroma.extract.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.stroma.model.evidence.Amount;

/// A number as a sentence writes it, with offsets in UTF-16 units of the sentence.
///
/// @param to the upper number of a range
/// @param outOf the whole that it is a part of
/// @param interval the confidence interval behind it
/// @param digits whether it is written in digits and no more
/// @param fraction whether it is a fraction in words, given in percent: 66.667 for "two thirds"
record Numeral(
        int from,
        int end,
        BigDecimal value,
        Optional<BigDecimal> to,
        Optional<BigDecimal> outOf,
        Optional<Amount.Interval> interval,
        boolean digits,
        boolean fraction) {

    Numeral with(Amount.Interval found) {
        return new Numeral(from, end, value, to, outOf, Optional.of(found), digits, fraction);
    }

    /// Whether it looks like a year.
    boolean isYear() {
        return digits
                && end - from == 4
                && value.compareTo(BigDecimal.valueOf(1800)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) < 0;
    }
}
