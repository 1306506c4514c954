package org.stroma.graph.quads;

import java.lang.ref.SoftReference;
import java.util.Optional;

/// The quads of the version that a process built last, kept while memory suffices: the next one is made of what
/// differs.
public final class CorpusMemory {

    private String version = "";
    private SoftReference<CorpusQuads> quads = new SoftReference<>(null);

    /// Those of a version; empty if they are not known.
    public synchronized Optional<CorpusQuads> of(String id) {
        return id.equals(version) ? Optional.ofNullable(quads.get()) : Optional.empty();
    }

    /// Keeps those of a version in place of all others.
    public synchronized void keep(String id, CorpusQuads built) {
        version = id;
        quads = new SoftReference<>(built);
    }
}
