package org.stroma.learn.model;

import java.util.Locale;

/// A score that was measured on sentences that no model had seen.
///
/// @param layer such as `tags`
/// @param measure what was measured on what, such as `accuracy, CRAFT dev`
/// @param value from 0 to 1
/// @param count of what it was measured on
public record Measured(String layer, String measure, double value, int count) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-10s %-48s %.4f  (%d)", layer, measure, value, count);
    }
}
