package org.stroma.model.text;

import java.util.regex.Pattern;

/// The bouncer at the door of every record.
public final class Require {

    private Require() {}

    public static void that(boolean holds, String expected, Object found) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + expected + ", found: " + found);
        }
    }

    public static void matches(String what, String value, String pattern) {
        matches(what, value, Pattern.compile(pattern));
    }

    /// For records by the hundred thousand: a pattern is made once, and words about a breach only where there is one.
    public static void matches(String what, String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            that(false, what + " like " + pattern, value);
        }
    }

    public static void ratio(String what, double value) {
        that(value >= 0 && value <= 1, what + " between 0 and 1", value);
    }
}
