package org.stroma.app.watch;

import java.util.List;
import java.util.stream.Stream;
import org.stroma.app.build.BuildMemory;
import org.stroma.app.build.BuildQueue;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.build.BuildWatch;
import org.stroma.app.build.Built;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.report.OneLine;
import org.stroma.app.report.Reporter;

/// Builds a graph again whenever the files change that it is built from. A build that fails costs a line; the graph
/// stays
/// as it was.
public final class WatchedBuild {

    private WatchedBuild() {}

    /// Begins to follow the documents and verdicts of a request.
    ///
    /// @param builds where the builds wait for their turn
    public static FolderWatch start(Reporter reporter, BuildRequest request, BuildQueue builds) {
        Runnable build = () -> builds.execute(() -> build(reporter, request, builds.memory()));
        FolderWatch watch = FolderWatch.start(
                Stream.concat(request.paths().stream(), request.verdicts().stream())
                        .toList(),
                List.of(request.store()),
                build);
        // Something may have changed since the files were read last.
        build.run();
        return watch;
    }

    private static void build(Reporter reporter, BuildRequest request, BuildMemory memory) {
        try {
            Built built = new GraphBuild(reporter, request, BuildWatch.NOBODY, memory).run();
            if (built.changed()) {
                reporter.log("followed: " + built);
            }
        } catch (RuntimeException | StackOverflowError e) {
            reporter.complain("what changed cannot be built in: " + OneLine.of(String.valueOf(e.getMessage())));
        }
    }
}
