package org.stroma.vocabulary.list;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Bytes that are counted while they are read.
final class CountedBytes extends FilterInputStream {

    private final LongConsumer progress;

    CountedBytes(InputStream bytes, LongConsumer progress) {
        super(bytes);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            progress.accept(1);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) {
            progress.accept(read);
        }
        return read;
    }
}
