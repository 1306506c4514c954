package org.stroma.model.text;

import java.util.Comparator;

/// A stretch of a document's text, in Unicode code points, end exclusive.
///
/// @param start first code point, at least 0
/// @param end one past the last code point, greater than start
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Reading order; of two that begin together, the longer first.
    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
