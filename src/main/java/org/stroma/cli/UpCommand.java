package org.stroma.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.stroma.app.build.BuildQueue;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.build.BuildWatch;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.serve.Serving;
import org.stroma.app.watch.WatchedBuild;
import org.stroma.cli.option.AccessLogOptions;
import org.stroma.cli.option.AddOptions;
import org.stroma.cli.option.BuildOptions;
import org.stroma.cli.option.PortOption;
import org.stroma.serve.add.Adding;
import org.stroma.serve.limit.QueryLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "up",
        description = "Builds the graph from files and folders, then serves it.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @ParentCommand
    private StromaCommand stroma;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Mixin
    private PortOption port = new PortOption();

    @Mixin
    private AddOptions adding = new AddOptions();

    @Mixin
    private AccessLogOptions accessLog = new AccessLogOptions();

    @Override
    public Integer call() {
        port.checkFree();
        BuildRequest request = options.request();
        BuildQueue builds = new BuildQueue();
        Optional<Adding> added = adding.adding(stroma.console(), request, builds);
        GraphBuild build = new GraphBuild(stroma.console(), request, BuildWatch.NOBODY, builds.memory());
        stroma.console().say(build.run().toString());
        if (options.status(build) == 0) {
            if (options.isWatching()) {
                WatchedBuild.start(stroma.console(), request, builds);
            }
            Serving.start(request.store(), port.number(), QueryLimits.usual(), accessLog.log(stroma.console()), added)
                    .untilStopped(stroma.console()::say);
        }
        return options.status(build);
    }
}
