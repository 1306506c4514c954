package org.stroma.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Unreadable;

/// Where the program speaks: results on one stream, everything else on the other; UTF-8 whatever the locale.
///
/// @param terminal whether a person watches the second stream
record Console(PrintStream out, PrintStream err, boolean terminal) {

    private static final int BUFFER = 1 << 16;

    /// The process's own streams. Java cannot tell whether they are a terminal; the launcher says so.
    static Console ofProcess() {
        return new Console(
                stream(FileDescriptor.out), stream(FileDescriptor.err), Boolean.getBoolean("stroma.terminal"));
    }

    /// A result for people.
    void say(String line) {
        out.println(line);
        out.flush();
    }

    /// One line of a log.
    void log(String line) {
        synchronized (err) {
            err.println(line);
            err.flush();
        }
    }

    /// One line that says what went wrong with what.
    void complain(String line) {
        err.println("stroma: " + line);
        err.flush();
    }

    void complain(Unreadable unreadable) {
        complain(OneLine.of(unreadable.file()) + ": " + OneLine.of(unreadable.reason()));
    }

    void complain(Duplicate duplicate) {
        complain(OneLine.of(duplicate.file()) + ": the same bytes as " + OneLine.of(duplicate.first())
                + ", which is read");
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }
}
