package org.stroma.serve.limit;

import java.time.Duration;

/// Options of a server: port, addresses, base IRI and limits.
///
/// @param port 0 for any free one
/// @param loopback whether to answer this machine alone; otherwise all its addresses
/// @param base IRI below which the graph's own names lie, ends with `/`
/// @param limits what a query may cost
public record ServerOptions(int port, boolean loopback, String base, QueryLimits limits) {

    /// Half a minute.
    public static final Duration USUAL_LIMIT = QueryLimits.USUAL_TIME;

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port between 0 and 65535 expected, found: " + port);
        }
        if (!base.matches("https?://\\S+/")) {
            throw new IllegalArgumentException("base IRI that ends with / expected, found: " + base);
        }
    }

    /// The usual limits with another time.
    public ServerOptions(int port, boolean loopback, String base, Duration limit) {
        this(port, loopback, base, QueryLimits.within(limit));
    }

    /// All addresses, the usual limits.
    public static ServerOptions on(int port, String base) {
        return new ServerOptions(port, false, base, QueryLimits.usual());
    }

    /// Time that one query may take.
    public Duration limit() {
        return limits.time();
    }
}
