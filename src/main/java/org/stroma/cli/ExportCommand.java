package org.stroma.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stroma.app.report.Problem;
import org.stroma.app.resource.Resources;
import org.stroma.cli.option.StoreOption;
import org.stroma.exchange.Exchange;
import org.stroma.exchange.ExchangeFormat;
import org.stroma.exchange.ExportCounts;
import org.stroma.graph.export.Export;
import org.stroma.graph.version.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description =
                "Writes the whole graph as text, the same bytes for the same graph; builds and their times aside.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private StromaCommand stroma;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "nquads, trig or jsonld: the whole graph; nanopub, kgx (edges; nodes beside it), indra, bel, graphml or"
                            + " cx2: its claims (default: ${DEFAULT-VALUE}).",
            defaultValue = "nquads")
    private String format = "nquads";

    @Option(
            names = "--trusty",
            description = "With nanopub: name each nanopublication after the hash of what it says (trusty URIs).")
    private boolean trusty;

    @Option(names = "--base", paramLabel = "IRI", description = "Write the graph's own IRIs with another beginning.")
    private Optional<String> base = Optional.empty();

    @Option(names = "--output", paramLabel = "FILE", description = "File to write (default: standard output).")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Optional<ExchangeFormat> exchanged = ExchangeFormat.of(format);
        if (exchanged.isPresent()) {
            return exchange(exchanged.get());
        }
        Export.Format syntax = syntax();
        checkTrusty();
        Export export = export();
        try (Version version = store.open().openCurrent()) {
            if (output.isEmpty()) {
                export.write(version, syntax, stroma.console().out());
            } else {
                try (OutputStream file = open(output.get())) {
                    export.write(version, syntax, file);
                }
            }
        }
        return 0;
    }

    /// Claims for other programs.
    private int exchange(ExchangeFormat other) throws IOException {
        if (base.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--base is for nquads, trig and jsonld");
        }
        if (other != ExchangeFormat.NANOPUB) {
            checkTrusty();
        }
        if (other.secondFile().isPresent() && output.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--format " + format + " writes two files: --output FILE");
        }
        StringBuilder edges = new StringBuilder();
        StringBuilder nodes = new StringBuilder();
        try (Version version = store.open().openCurrent()) {
            ExportCounts counted = new Exchange(version, Resources.ofExchange(), trusty).write(other, edges, nodes);
            stroma.console().log(other.term() + ": " + counted);
        }
        if (output.isEmpty()) {
            stroma.console().out().print(edges);
            stroma.console().out().flush();
            return 0;
        }
        write(output.get(), edges);
        if (other.secondFile().isPresent()) {
            write(output.get().resolveSibling(other.secondFile().get()), nodes);
        }
        return 0;
    }

    private void checkTrusty() {
        if (trusty) {
            throw new ParameterException(spec.commandLine(), "--trusty is for nanopub");
        }
    }

    private static void write(Path file, CharSequence content) throws IOException {
        try (OutputStream out = open(file)) {
            out.write(content.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static OutputStream open(Path file) {
        try {
            return new BufferedOutputStream(Files.newOutputStream(file));
        } catch (IOException e) {
            throw new Problem(file + ": cannot be written: " + e, e);
        }
    }

    private Export.Format syntax() {
        try {
            return Export.Format.of(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage(), e);
        }
    }

    private Export export() {
        try {
            return new Export(base, false);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage(), e);
        }
    }
}
