package org.stroma.graph;

/// One thing that must hold of a version.
@FunctionalInterface
interface Check {

    /// Tells of every breach.
    void look(Inspection version);
}
