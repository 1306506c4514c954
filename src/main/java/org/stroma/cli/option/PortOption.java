package org.stroma.cli.option;

import java.io.IOException;
import java.net.ServerSocket;
import org.stroma.app.report.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Where to serve.
public final class PortOption {

    private static final int HIGHEST = 65_535;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to serve at; 0 takes any free one (default: ${DEFAULT-VALUE}).",
            defaultValue = "3030")
    private int number = 3030;

    public int number() {
        if (number < 0 || number > HIGHEST) {
            throw new ParameterException(
                    spec.commandLine(), "--port: expected a number from 0 to " + HIGHEST + ", found " + number);
        }
        return number;
    }

    /// A port that is taken shall be known before a long build, not after it.
    public void checkFree() {
        try {
            new ServerSocket(number()).close();
        } catch (IOException e) {
            throw new Problem(
                    "port " + number + " cannot be used: " + e.getMessage() + " (choose another with --port)", e);
        }
    }
}
