package org.stroma.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stroma.cli.print.Console;

/// A command that was run in this process: its exit status and what it wrote.
public record Ran(int status, byte[] bytes, String err) {

    public static Ran stroma(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(stream(out), stream(err), false);
        int status = StromaCommand.run(
                console, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Ran(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    public static Ran build(Path store, Object... more) {
        return stroma(Stream.concat(Stream.of("build", "--store", store), Stream.of(more))
                .toArray());
    }

    public String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public List<String> errors() {
        return err.lines().toList();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
