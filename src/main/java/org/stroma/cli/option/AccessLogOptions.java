package org.stroma.cli.option;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.stroma.app.report.Problem;
import org.stroma.cli.print.Console;
import org.stroma.serve.traffic.AccessLog;
import picocli.CommandLine.Option;

/// Whether and where each request is written down.
public final class AccessLogOptions {

    private static final String STANDARD_ERROR = "-";

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Append a line of JSON for each request to this file; - for standard error.")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--access-log-literals",
            description = "Write the strings and numbers of queries as they were asked, not as \u2026.")
    private boolean literals;

    public Optional<AccessLog> log(Console console) {
        return file.map(
                name -> new AccessLog(name.equals(STANDARD_ERROR) ? console::log : appender(Path.of(name)), literals));
    }

    private static Consumer<String> appender(Path path) {
        try {
            BufferedWriter writer = Files.newBufferedWriter(
                    path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return line -> append(path, writer, line);
        } catch (IOException e) {
            throw new Problem(path + ": cannot be written: " + e, e);
        }
    }

    private static void append(Path path, BufferedWriter writer, String line) {
        try {
            synchronized (writer) {
                writer.write(line + "\n");
                writer.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": cannot be written", e);
        }
    }
}
