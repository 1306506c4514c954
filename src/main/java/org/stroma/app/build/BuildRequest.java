package org.stroma.app.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.app.cluster.RemotePath;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.knowledge.OwnNames;
import org.stroma.app.reading.ReadingPlan;
import org.stroma.app.report.Problem;
import org.stroma.app.report.Reporter;
import org.stroma.graph.version.Store;
import org.stroma.model.ontology.Precision;
import org.stroma.read.Readers;

/// What to build, and where.
///
/// @param paths files and folders; the graph then holds exactly these
/// @param store folder of the store, made if it is not there
/// @param base what the graph's own IRIs begin with; empty: what the store has
/// @param names a user's own lists of names
/// @param readers who reads
/// @param verdicts files of verdicts, besides those in the paths
/// @param cluster the machines that read, in the terms of {@link org.stroma.app.cluster.Cluster}; none: this one
/// @param parts address of a folder in which these leave the graph's lines, in place of a version of the store
public record BuildRequest(
        List<Path> paths,
        Path store,
        Optional<String> base,
        OwnNames names,
        Precision precision,
        ReadingPlan readers,
        List<Path> verdicts,
        Optional<String> cluster,
        Optional<String> parts) {

    /// @throws Problem if only some of the paths are addresses, or nobody can leave parts
    public BuildRequest {
        paths = List.copyOf(paths);
        verdicts = List.copyOf(verdicts);
        List<String> addresses = addresses(paths);
        if (parts.isPresent() && cluster.isEmpty()) {
            throw new Problem("only a cluster (--spark) leaves parts");
        }
        if (!addresses.isEmpty() && addresses.size() < paths.size()) {
            throw new Problem("either all PATHs are addresses, such as " + addresses.getFirst() + ", or none");
        }
    }

    /// The paths, if they are addresses that a cluster opens.
    List<String> addresses() {
        return addresses(paths);
    }

    private static List<String> addresses(List<Path> paths) {
        return paths.stream().flatMap(path -> RemotePath.of(path).stream()).toList();
    }

    /// With the built-in reader and what travels with the program.
    public static BuildRequest of(List<Path> paths, Path store) {
        return new BuildRequest(
                paths,
                store,
                Optional.empty(),
                OwnNames.NONE,
                Precision.BALANCED,
                ReadingPlan.BUILT_IN,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// Opens the store, or creates an empty one.
    ///
    /// @throws org.stroma.graph.file.StoreException if there is one of another format or base
    public Store openStore() {
        return Store.openOrCreate(store, base);
    }

    /// What is known before anything is read.
    ///
    /// @param reporter told of what cannot be used in the user's own lists
    public Knowledge knowledge(Reporter reporter) {
        return Knowledge.with(names, reporter);
    }

    /// Files of verdicts in the paths, then those named.
    public List<Path> verdictFiles() {
        List<Path> here = addresses().isEmpty() ? paths : List.of();
        return Stream.concat(Readers.verdictFiles(here).stream(), verdicts.stream())
                .toList();
    }
}
