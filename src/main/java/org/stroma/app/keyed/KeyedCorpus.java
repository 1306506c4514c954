package org.stroma.app.keyed;

import java.util.List;
import org.stroma.graph.version.SortedVersion;
import org.stroma.model.document.Unreadable;

/// What came of a corpus on a cluster.
///
/// @param version all that it is made of; without lines where these were left elsewhere
/// @param left id of the version whose lines were left elsewhere; empty where they are here
/// @param failures documents that could not be read through
/// @param claims how many
/// @param evidence how many pieces, as the graph counts
public record KeyedCorpus(SortedVersion version, String left, List<Unreadable> failures, int claims, int evidence) {

    public KeyedCorpus {
        failures = List.copyOf(failures);
    }
}
