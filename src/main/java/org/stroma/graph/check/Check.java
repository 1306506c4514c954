package org.stroma.graph.check;

import org.stroma.graph.version.Inspection;

/// One thing that must hold of a version.
@FunctionalInterface
interface Check {

    /// Tells of every breach.
    void look(Inspection version);
}
