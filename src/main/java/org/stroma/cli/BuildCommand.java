package org.stroma.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "build",
        description = "Makes the graph hold exactly what the paths hold, reading again only what changed.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @ParentCommand
    private Stroma stroma;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Override
    public Integer call() {
        GraphBuild build = new GraphBuild(stroma.console(), options);
        stroma.console().say(build.run().toString());
        return build.status();
    }
}
