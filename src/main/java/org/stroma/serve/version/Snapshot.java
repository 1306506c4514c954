package org.stroma.serve.version;

import static java.util.Objects.requireNonNull;

import org.apache.jena.sparql.core.DatasetGraph;
import org.stroma.model.search.TextSearch;

/// An open version of the graph.
///
/// @param version its hash
/// @param dataset a transactional dataset whose union of named graphs is what clients query; TDB2
/// @param words search in it
/// @param beside what its builder put beside it
/// @param onClose run once when no request uses it any more
public record Snapshot(String version, DatasetGraph dataset, TextSearch words, VersionFiles beside, Runnable onClose) {

    public Snapshot {
        requireNonNull(version);
        requireNonNull(dataset);
        requireNonNull(words);
        requireNonNull(beside);
        requireNonNull(onClose);
    }

    /// A graph and nothing else.
    public Snapshot(String version, DatasetGraph dataset, Runnable onClose) {
        this(version, dataset, TextSearch.NONE, VersionFiles.NOTHING, onClose);
    }
}
