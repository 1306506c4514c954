package org.stroma.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stroma.graph.Export;
import org.stroma.graph.Version;
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
    private Stroma stroma;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "nquads, trig or jsonld (default: ${DEFAULT-VALUE}).",
            defaultValue = "nquads")
    private String format = "nquads";

    @Option(names = "--base", paramLabel = "IRI", description = "Write the graph's own IRIs with another beginning.")
    private Optional<String> base = Optional.empty();

    @Option(names = "--output", paramLabel = "FILE", description = "File to write (default: standard output).")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Export.Format syntax = syntax();
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
