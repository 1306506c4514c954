package org.stroma.serve;

import java.util.Optional;

/// What a server can do only if whoever starts it gives it the means.
///
/// @param changes what a build changed
/// @param accessLog told of each request
public record Extras(Optional<Changes> changes, Optional<AccessLog> accessLog) {

    /// Only what the graph itself holds.
    public static final Extras NONE = new Extras(Optional.empty(), Optional.empty());

    /// No access log.
    public Extras(Optional<Changes> changes) {
        this(changes, Optional.empty());
    }

    /// The same with an access log.
    public Extras logging(AccessLog log) {
        return new Extras(changes, Optional.of(log));
    }
}
