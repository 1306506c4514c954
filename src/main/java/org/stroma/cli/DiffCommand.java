package org.stroma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stroma.app.report.Problem;
import org.stroma.cli.option.StoreOption;
import org.stroma.cli.print.DifferenceJson;
import org.stroma.cli.print.DifferenceWords;
import org.stroma.graph.difference.Difference;
import org.stroma.graph.version.Store;
import org.stroma.graph.version.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "diff",
        description = "Tells what changed from one build to another: documents, claims, beliefs, conflicts.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    /// How it is told.
    enum Format {
        WORDS,
        JSON,
        PATCH
    }

    @ParentCommand
    private StromaCommand stroma;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FROM",
            description = "Beginning of a version's id (default: the version before; with --against, the current one).")
    private Optional<String> from = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TO",
            description = "Beginning of a version's id (default: the current version).")
    private Optional<String> to = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description = "Another store: changes are told from the first to it.")
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "WORDS")
    private Format format = Format.WORDS;

    @Override
    public Integer call() throws IOException {
        Store first = store.open();
        Store second = against.map(Store::open).orElse(first);
        try (Version earlier = from.map(first::open).orElseGet(() -> earlier(first));
                Version later = to.map(second::open).orElseGet(second::openCurrent)) {
            write(Difference.between(earlier, later));
        }
        return 0;
    }

    private Version earlier(Store first) {
        List<String> ids = first.versionIds();
        if (against.isPresent()) {
            return first.openCurrent();
        }
        if (ids.size() < 2) {
            throw new Problem(store.folder() + " holds no version before the current one");
        }
        return first.open(ids.get(1));
    }

    private void write(Difference difference) throws IOException {
        switch (format) {
            case WORDS -> stroma.console().say(new DifferenceWords(difference).text());
            case JSON ->
                stroma.console().out().write(DifferenceJson.of(difference).getBytes(StandardCharsets.UTF_8));
            case PATCH -> difference.writePatch(stroma.console().out());
        }
    }
}
