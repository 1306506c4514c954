package org.stroma.serve.version;

import java.util.List;

/// Describes in words what the builds of a store changed.
@FunctionalInterface
public interface BuildChanges {

    /// What became of one thing.
    ///
    /// @param kind in one word, such as `added`, `removed` or `changed`
    /// @param words what it is
    /// @param address where its page is; empty for none
    record Change(String kind, String words, String address) {}

    /// From the version before the current one to the current one, in an order that does not change.
    List<Change> ofLastBuild();

    /// Whether a thing was in the previous version, if that is still kept.
    ///
    /// @param iri as the graph spells it
    default boolean wasThere(String iri) {
        return false;
    }
}
