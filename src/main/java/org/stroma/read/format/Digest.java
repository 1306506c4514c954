package org.stroma.read.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import org.stroma.model.text.Sha256;

/// The fingerprint of bytes.
public final class Digest {

    private static final int CHUNK = 1 << 16;

    private Digest() {}

    /// SHA-256 of all bytes of a channel, which need not be in memory at once, in lower-case hexadecimal digits.
    public static String sha256(SeekableByteChannel bytes) throws IOException {
        MessageDigest digest = Sha256.begin();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        bytes.position(0);
        while (bytes.read(chunk) >= 0) {
            digest.update(chunk.flip());
            chunk.clear();
        }
        return Sha256.hex(digest);
    }
}
