package org.stroma.language.token;

/// A stretch of a Java string, in UTF-16 units, end exclusive.
public record Stretch(int start, int end) {

    /// The words there.
    public String in(String words) {
        return words.substring(start, end);
    }

    boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }
}
