package org.stroma.serve.limit;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/// What a query may cost, and which servers it may contact.
///
/// @param time that one query may take; a client can ask for less, not for more
/// @param rows that one answer may have (rows of a table, statements of a graph)
/// @param bytes that one answer may have, and that it may take on disk while it is made
/// @param perClient queries of one address at the same time; 0 for any number
/// @param services endpoints that SERVICE may ask; none unless the operator names them
public record QueryLimits(Duration time, long rows, long bytes, int perClient, List<URI> services) {

    /// Half a minute.
    public static final Duration USUAL_TIME = Duration.ofSeconds(30);

    private static final long USUAL_ROWS = 1_000_000;
    private static final long USUAL_BYTES = 1L << 30;
    private static final int USUAL_PER_CLIENT = 8;

    public QueryLimits {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time limit above zero expected, found: " + time);
        }
        if (rows < 1 || bytes < 1 || perClient < 0) {
            throw new IllegalArgumentException(
                    "limits above zero expected, found: " + rows + " rows, " + bytes + " bytes, " + perClient);
        }
        services = List.copyOf(services);
    }

    /// What a public server allows.
    public static QueryLimits usual() {
        return within(USUAL_TIME);
    }

    /// The usual limits with another time.
    public static QueryLimits within(Duration time) {
        return new QueryLimits(time, USUAL_ROWS, USUAL_BYTES, USUAL_PER_CLIENT, List.of());
    }

    /// The same for a server whose operator counts the clients elsewhere, or not at all.
    public QueryLimits withoutClientLimits() {
        return new QueryLimits(time, rows, bytes, 0, services);
    }

    /// The same with endpoints that SERVICE may ask.
    public QueryLimits allowing(List<URI> endpoints) {
        return new QueryLimits(time, rows, bytes, perClient, endpoints);
    }

    /// The same with another number of rows.
    public QueryLimits withRows(long most) {
        return new QueryLimits(time, most, bytes, perClient, services);
    }
}
