package org.stroma.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.stroma.app.build.Built;
import org.stroma.app.report.OneLine;
import org.stroma.app.resource.Resources;
import org.stroma.cli.option.StoreOption;
import org.stroma.graph.check.Verification;
import org.stroma.graph.version.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "verify",
        description = "Reads every quote again in its document, and holds the graph to its shapes and to itself.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private StromaCommand stroma;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        long started = System.nanoTime();
        Optional<String> shapes = Optional.ofNullable(Resources.ontology().get("shapes.ttl"));
        try (Version version = store.open().openCurrent()) {
            Verification found = Verification.of(version, shapes);
            found.breaches().forEach(breach -> stroma.console().complain(OneLine.of(breach.toString())));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
            String looked = Built.count(found.documents(), "document") + ", " + Built.count(found.quotes(), "quote")
                    + " and version " + version.id() + " by " + Built.count(found.checks(), "check") + " in " + millis
                    + " ms";
            return found.breaches().isEmpty()
                    ? well(looked)
                    : broken(found.breaches().size(), looked);
        }
    }

    private int well(String looked) {
        stroma.console().say("all is well: " + looked);
        return 0;
    }

    private int broken(int breaches, String looked) {
        stroma.console().complain(breaches + " breaches in " + looked);
        return 1;
    }
}
