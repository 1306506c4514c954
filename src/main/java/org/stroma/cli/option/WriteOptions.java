package org.stroma.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stroma.app.report.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// Who may change what is served. Of a store: nobody.
public final class WriteOptions {

    private static final int SHORTEST = 16;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--writable", description = "With --rdf: allow updates, too.")
    private boolean writable;

    @Option(names = "--read-only", description = "Allow no updates, which is usual; together with --writable an error.")
    private boolean readOnly;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "With --writable: take updates only from who sends the first line of this file as a bearer token.")
    private Optional<Path> tokenFile = Optional.empty();

    /// @throws ParameterException if options contradict each other
    public boolean writable(boolean plain) {
        if (writable && !plain) {
            throw new ParameterException(spec.commandLine(), "--writable needs --rdf: a store is read-only");
        }
        if (writable && readOnly) {
            throw new ParameterException(spec.commandLine(), "--writable and --read-only contradict each other");
        }
        if (tokenFile.isPresent() && !writable) {
            throw new ParameterException(spec.commandLine(), "--token-file needs --writable: otherwise nobody writes");
        }
        return writable;
    }

    /// @throws Problem if the file holds none that is worth the name
    public Optional<String> token() {
        return tokenFile.map(WriteOptions::token);
    }

    /// The first line of a file.
    ///
    /// @throws Problem if it is none that is worth the name
    public static String token(Path file) {
        try {
            String token = Files.readString(file).lines().findFirst().orElse("").strip();
            if (token.length() < SHORTEST) {
                throw new Problem(file + ": a token of " + SHORTEST + " characters or more expected in its first line");
            }
            return token;
        } catch (IOException e) {
            throw new Problem(file + ": cannot be read: " + e, e);
        }
    }
}
