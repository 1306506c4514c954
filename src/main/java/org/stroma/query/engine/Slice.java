package org.stroma.query.engine;

/// A range of the rows of an answer.
///
/// @param offset number of rows to skip
/// @param limit largest number of rows to give
public record Slice(long offset, long limit) {

    /// Every row.
    public static final Slice ALL = new Slice(0, Long.MAX_VALUE);

    public Slice {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("no less than 0 expected, found: " + offset + ", " + limit);
        }
    }

    /// The same with one more row, which shows whether others follow.
    public Slice withOneMore() {
        return new Slice(offset, limit == Long.MAX_VALUE ? limit : limit + 1);
    }

    /// The rows that follow.
    public Slice next() {
        return new Slice(Math.addExact(offset, limit), limit);
    }
}
