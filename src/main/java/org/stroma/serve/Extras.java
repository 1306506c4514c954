package org.stroma.serve;

import java.util.Optional;

/// What a server can do only if whoever starts it gives it the means.
///
/// @param changes what a build changed
public record Extras(Optional<Changes> changes) {

    /// Only what the graph itself holds.
    public static final Extras NONE = new Extras(Optional.empty());
}
