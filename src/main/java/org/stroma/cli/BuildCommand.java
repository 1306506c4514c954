package org.stroma.cli;

import java.util.concurrent.Callable;
import org.stroma.app.build.BuildQueue;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.watch.WatchedBuild;
import org.stroma.cli.option.BuildOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "build",
        description = "Makes the graph hold exactly what the paths hold, reading again only what changed.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @ParentCommand
    private StromaCommand stroma;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Override
    public Integer call() {
        BuildRequest request = options.request();
        GraphBuild build = new GraphBuild(stroma.console(), request);
        stroma.console().say(build.run().toString());
        if (options.isWatching() && options.status(build) == 0) {
            WatchedBuild.start(stroma.console(), request, new BuildQueue()).join();
        }
        return options.status(build);
    }
}
