package org.stroma.cli;

import java.nio.file.Path;
import org.stroma.graph.version.Store;
import picocli.CommandLine.Option;

/// Which store.
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the graph (default: ${DEFAULT-VALUE}).",
            defaultValue = ".stroma")
    private Path folder = Path.of(".stroma");

    Path folder() {
        return folder;
    }

    Store open() {
        return Store.open(folder);
    }
}
