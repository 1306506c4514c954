package org.stroma.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.stroma.cli.print.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program as people call it.
@Command(
        name = "stroma",
        description = "Reads biomedical documents into a knowledge graph whose every claim points at its words.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footer = {"", "Exit status: 0 done, 1 failed or nothing could be read, 2 wrong usage."})
public final class StromaCommand implements Runnable {

    /// Libraries log what is no news to a user; held here, because the logging system forgets loggers that nobody
    /// holds.
    private static final Logger LIBRARIES = Logger.getLogger("");

    /// These call a damaged file severe; the reader says so in a line of its own.
    private static final List<Logger> OF_READERS = Stream.of(
                    "org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi")
            .map(Logger::getLogger)
            .toList();

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--stacktrace",
            description = "Show where in the program an error arose.",
            scope = ScopeType.INHERIT)
    private boolean stackTrace;

    private StromaCommand(Console console) {
        this.console = console;
    }

    /// Runs a command and ends the process with its exit status.
    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        OF_READERS.forEach(logger -> logger.setLevel(Level.OFF));
        // Whatever a library asks of the machine's settings, every machine answers alike.
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.exit(run(Console.ofProcess(), arguments));
    }

    /// Runs a command.
    ///
    /// @return exit status
    static int run(Console console, String... arguments) {
        Faults faults = new Faults(console);
        CommandLine line = Commands.under(new StromaCommand(console), arguments)
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(faults)
                .setParameterExceptionHandler(faults);
        int status = line.execute(arguments);
        console.out().flush();
        console.err().flush();
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    Console console() {
        return console;
    }

    boolean wantsStackTrace() {
        return stackTrace;
    }
}
