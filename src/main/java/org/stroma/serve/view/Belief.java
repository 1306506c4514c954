package org.stroma.serve.view;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A belief as pages show it.
///
/// @param exact from 0 to 1, as the graph has it
public record Belief(BigDecimal exact) {

    private static final int PLACES = 2;
    private static final BigDecimal LOWEST = new BigDecimal("0.01");
    private static final BigDecimal HIGHEST = new BigDecimal("0.99");

    /// Two places; nothing is certain, so neither 0.00 nor 1.00 is ever shown.
    public String shown() {
        if (exact.compareTo(HIGHEST) > 0) {
            return ">" + HIGHEST;
        }
        return exact.compareTo(LOWEST) < 0
                ? "<" + LOWEST
                : exact.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    /// As a CSS number.
    public String width() {
        return exact.toPlainString();
    }
}
