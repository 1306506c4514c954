package org.stroma.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.stroma.serve.Extras.Adding;
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
    private Stroma stroma;

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
        Optional<Adding> added = adding.adding(stroma.console(), options);
        GraphBuild build = new GraphBuild(stroma.console(), options);
        stroma.console().say(build.run().toString());
        if (build.status() == 0) {
            Serving.start(options.folder(), port.number(), QueryLimits.usual(), accessLog.log(stroma.console()), added)
                    .untilStopped(stroma.console());
        }
        return build.status();
    }
}
