package org.stroma.cli.print;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.stroma.app.report.Progress;
import org.stroma.app.report.Reporter;

/// Where the program speaks: results on one stream, everything else on the other; UTF-8 whatever the locale.
///
/// @param terminal whether a person watches the second stream
public record Console(PrintStream out, PrintStream err, boolean terminal) implements Reporter {

    private static final int BUFFER = 1 << 16;

    /// The process's own streams. Java cannot tell whether they are a terminal; the launcher says so.
    public static Console ofProcess() {
        return new Console(
                stream(FileDescriptor.out), stream(FileDescriptor.err), Boolean.getBoolean("stroma.terminal"));
    }

    /// A result for people.
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void log(String line) {
        synchronized (err) {
            err.println(line);
            err.flush();
        }
    }

    @Override
    public void complain(String line) {
        err.println("stroma: " + line);
        err.flush();
    }

    @Override
    public Progress progress(String task, int steps) {
        return terminal ? TerminalProgress.on(err, task, steps) : Progress.UNWATCHED;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }
}
