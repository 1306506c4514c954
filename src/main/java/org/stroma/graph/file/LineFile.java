package org.stroma.graph.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The lines of a file as bytes, one after the other.
final class LineFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] NONE = {};

    private final InputStream bytes;
    private byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private int end;
    private long left;

    LineFile(Path file) throws IOException {
        this(file, 0, Long.MAX_VALUE);
    }

    /// Those of a part of it.
    ///
    /// @param from where it begins
    /// @param to where it ends
    LineFile(Path file, long from, long to) throws IOException {
        left = to - from;
        bytes = Files.newInputStream(file);
        bytes.skipNBytes(from);
    }

    /// The next line with its end; empty after the last.
    byte[] next() throws IOException {
        return advance() ? Arrays.copyOfRange(buffer, from, to) : NONE;
    }

    /// Goes to the next line, which lies in the {@link #buffer} from {@link #from} to {@link #to} until the next call.
    ///
    /// @return whether there is one
    boolean advance() throws IOException {
        from = to;
        int at = from;
        while (true) {
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (at < end) {
                to = at + 1;
                return true;
            }
            int looked = at - from;
            boolean more = fill();
            at = from + looked;
            if (!more) {
                to = end;
                return from < end;
            }
        }
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    /// After the line's end.
    int to() {
        return to;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /// Moves what is left to the beginning and reads on.
    private boolean fill() throws IOException {
        byte[] target = end - from == buffer.length ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, from, target, 0, end - from);
        end -= from;
        from = 0;
        buffer = target;
        int read = bytes.read(buffer, end, (int) Math.min(left, buffer.length - end));
        end += Math.max(0, read);
        left -= Math.max(0, read);
        return read > 0;
    }
}
