package org.stroma.serve;

import java.util.Optional;
import org.stroma.serve.add.Adding;
import org.stroma.serve.traffic.AccessLog;
import org.stroma.serve.version.BuildChanges;

/// Optional features of a server, for which its caller provides the means.
///
/// @param changes what a build changed
/// @param accessLog receives a line for each request
/// @param adding whether documents may be added
public record Extras(Optional<BuildChanges> changes, Optional<AccessLog> accessLog, Optional<Adding> adding) {

    /// Only what the graph itself holds.
    public static final Extras NONE = new Extras(Optional.empty());

    /// No access log.
    public Extras(Optional<BuildChanges> changes) {
        this(changes, Optional.empty(), Optional.empty());
    }

    /// The same with an access log.
    public Extras logging(AccessLog log) {
        return new Extras(changes, Optional.of(log), adding);
    }

    /// The same where documents may be added.
    public Extras adding(Adding by) {
        return new Extras(changes, accessLog, Optional.of(by));
    }
}
