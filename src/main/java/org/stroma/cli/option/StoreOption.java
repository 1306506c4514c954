package org.stroma.cli.option;

import java.nio.file.Path;
import org.stroma.graph.version.Store;
import picocli.CommandLine.Option;

/// Which store.
public final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the graph (default: ${DEFAULT-VALUE}).",
            defaultValue = ".stroma")
    private Path folder = Path.of(".stroma");

    public Path folder() {
        return folder;
    }

    public Store open() {
        return Store.open(folder);
    }
}
