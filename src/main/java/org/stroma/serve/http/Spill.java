package org.stroma.serve.http;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A buffer for bytes until they are complete: a few in memory, many in a temporary file.
public final class Spill extends OutputStream {

    /// More bytes than are allowed.
    public static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Full(long most) {
            super("the answer has more than " + most + " bytes");
        }
    }

    private static final int IN_MEMORY = 1 << 20;

    private final long most;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<Path> file = Optional.empty();
    private OutputStream disk = OutputStream.nullOutputStream();
    private long size;

    Spill(long most) {
        this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (size + length > most) {
            throw new Full(most);
        }
        if (file.isEmpty() && size + length > IN_MEMORY) {
            open();
        }
        size += length;
        if (file.isPresent()) {
            disk.write(bytes, offset, length);
        } else {
            memory.write(bytes, offset, length);
        }
    }

    long size() {
        return size;
    }

    /// Hands over all that was written.
    void sendTo(OutputStream target) throws IOException {
        memory.writeTo(target);
        if (file.isPresent()) {
            disk.flush();
            Files.copy(file.get(), target);
        }
    }

    /// Forgets all that was written.
    void reset() throws IOException {
        memory.reset();
        size = 0;
        disk.close();
        disk = OutputStream.nullOutputStream();
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
        file = Optional.empty();
    }

    @Override
    public void close() throws IOException {
        reset();
    }

    private void open() throws IOException {
        Path path = Files.createTempFile("stroma-answer", ".part");
        file = Optional.of(path);
        disk = new BufferedOutputStream(Files.newOutputStream(path), IN_MEMORY / 16);
    }
}
