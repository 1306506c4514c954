package org.stroma.read.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/// Bytes of an archive of which only so many may be read while its list of files is: that list is held in memory, and
/// a hostile one would fill it. Closing it leaves the bytes open.
final class OpeningChannel implements SeekableByteChannel {

    /// Room for the longest list that is read, with names of ordinary length.
    private static final long LONGEST_LIST = 8L << 20;

    private final SeekableByteChannel bytes;
    private long left = LONGEST_LIST;

    OpeningChannel(SeekableByteChannel bytes) {
        this.bytes = bytes;
    }

    /// From now on everything may be read.
    void opened() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read = bytes.read(target);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new IOException("its list of files is longer than " + (LONGEST_LIST >> 20) + " MB");
        }
        return read;
    }

    @Override
    public long position() throws IOException {
        return bytes.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        bytes.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return bytes.size();
    }

    @Override
    public boolean isOpen() {
        return bytes.isOpen();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new UnsupportedOperationException("only for reading");
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException("only for reading");
    }

    @Override
    public void close() {
        // Whoever opened the bytes closes them.
    }
}
