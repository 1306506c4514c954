package org.stroma.read.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/// Bytes out of a file or of memory.
public final class Channel {

    private Channel() {}

    /// The first bytes, enough to tell an archive.
    public static byte[] head(SeekableByteChannel bytes) throws IOException {
        return at(bytes, 0, Archive.HEAD);
    }

    /// All bytes there are.
    public static byte[] all(SeekableByteChannel bytes) throws IOException {
        return at(bytes, 0, Math.toIntExact(bytes.size()));
    }

    /// So many bytes from a place on, or as many as there are.
    static byte[] at(SeekableByteChannel bytes, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        bytes.position(position);
        int read = bytes.read(buffer);
        while (read >= 0 && buffer.hasRemaining()) {
            read = bytes.read(buffer);
        }
        return buffer.hasRemaining() ? Arrays.copyOf(buffer.array(), buffer.position()) : buffer.array();
    }
}
