package org.stroma.graph.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The lines of a file as bytes, one after the other.
public final class LineFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] NONE = {};

    private final InputStream bytes;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;

    public LineFile(Path file) throws IOException {
        bytes = Files.newInputStream(file);
    }

    /// The next line with its end; empty after the last.
    public byte[] next() throws IOException {
        byte[] line = NONE;
        while (fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            boolean whole = at < end;
            at += whole ? 1 : 0;
            line = joined(line, from);
            if (whole) {
                break;
            }
        }
        return line;
    }

    /// A line seldom runs over the end of the buffer.
    private byte[] joined(byte[] begun, int from) {
        byte[] line = Arrays.copyOf(begun, begun.length + at - from);
        System.arraycopy(buffer, from, line, begun.length, at - from);
        return line;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, bytes.read(buffer));
        }
        return at < end;
    }
}
