package org.stroma.serve;

import java.time.Duration;

/// How to serve.
///
/// @param port 0 for any free one
/// @param loopback whether to answer this machine alone; otherwise all its addresses
/// @param base IRI below which the graph's own names lie, ends with `/`
/// @param limit time that one query may take; a client can ask for less, not for more
public record ServerOptions(int port, boolean loopback, String base, Duration limit) {

    /// Half a minute.
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(30);

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port between 0 and 65535 expected, found: " + port);
        }
        if (!base.matches("https?://\\S+/")) {
            throw new IllegalArgumentException("base IRI that ends with / expected, found: " + base);
        }
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("time limit above zero expected, found: " + limit);
        }
    }

    /// All addresses, the usual limit.
    public static ServerOptions on(int port, String base) {
        return new ServerOptions(port, false, base, USUAL_LIMIT);
    }
}
