package org.stroma.serve.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/// A text that can be read until a moment and no longer: `java.util.regex`, which may backtrack for years and looks
/// at no interrupt, reads it letter by letter.
final class TimedText implements CharSequence {

    /// When reading ends.
    ///
    /// @param deadline in terms of `System.nanoTime()`
    /// @param cancelled becomes true if the query ends before
    record End(long deadline, AtomicBoolean cancelled) {

        boolean isHere() {
            return cancelled.get() || System.nanoTime() - deadline > 0;
        }
    }

    // The clock costs more than a letter.
    private static final int LETTERS_PER_LOOK = 1 << 12;

    private final String text;
    private final End end;
    private int read;

    TimedText(String text, End end) {
        this.text = text;
        this.end = end;
    }

    /// @throws QueryCancelledException after the end
    @Override
    public char charAt(int index) {
        read++;
        if (read % LETTERS_PER_LOOK == 0 && end.isHere()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
