package org.stroma.serve;

import org.apache.jena.query.QueryCancelledException;

/// A text that can be read until a moment and no longer: `java.util.regex`, which may backtrack for years and looks at
/// no
/// interrupt, reads it letter by letter.
final class TimedText implements CharSequence {

    // The clock costs more than a letter.
    private static final int LETTERS_PER_LOOK = 1 << 12;

    private final String text;
    private final long deadline;
    private int read;

    /// @param deadline as `System.nanoTime()` has it
    TimedText(String text, long deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    /// @throws QueryCancelledException after the deadline
    @Override
    public char charAt(int index) {
        read++;
        if (read % LETTERS_PER_LOOK == 0 && System.nanoTime() - deadline > 0) {
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
