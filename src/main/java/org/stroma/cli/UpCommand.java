package org.stroma.cli;

import java.util.concurrent.Callable;
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

    @Override
    public Integer call() {
        port.checkFree();
        GraphBuild build = new GraphBuild(stroma.console(), options);
        stroma.console().say(build.run().toString());
        if (build.status() == 0) {
            Serving.start(options.folder(), port.number()).untilStopped(stroma.console());
        }
        return build.status();
    }
}
