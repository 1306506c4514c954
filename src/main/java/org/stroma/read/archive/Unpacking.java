package org.stroma.read.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.stroma.read.format.InputLimits;
import org.stroma.read.format.UnreadableException;

/// Counts what comes out of one archive and those in it, and stops what is out of all proportion.
public final class Unpacking {

    /// Text seldom shrinks to less than a tenth, repetitive tables to a fiftieth; bombs shrink to a thousandth.
    private static final int HIGHEST_RATIO = 200;

    /// So little harms nobody at whatever ratio.
    private static final long HARMLESS = 10L << 20;

    private static final int CHUNK = 1 << 16;

    private final long packed;
    private long unpacked;
    private long kept;

    /// @param packed size of the outermost archive
    public Unpacking(long packed) {
        this.packed = packed;
    }

    /// The bytes of one file.
    ///
    /// @throws UnreadableException if it is larger than a document can be, or a bomb
    public byte[] bytes(PackedFile file) throws IOException, UnreadableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long most = InputLimits.LARGEST_FILE;
        try (InputStream in = file.content().open()) {
            copy(in, bytes, file.packedSize(), most);
        }
        kept += bytes.size();
        return bytes.toByteArray();
    }

    /// The bytes of an archive in an archive's shell, to wherever there is room for them.
    void spool(InputStream in, OutputStream out) throws IOException, UnreadableException {
        copy(in, out, packed, InputLimits.MOST_UNPACKED);
    }

    /// Why nothing more may be unpacked.
    public Optional<String> spent() {
        if (unpacked > InputLimits.MOST_UNPACKED) {
            return Optional.of(
                    "more than " + megabytes(InputLimits.MOST_UNPACKED) + " came out of it; the rest is left packed");
        }
        return isBomb(kept, packed) ? Optional.of(bomb() + " in all; the rest is left packed") : Optional.empty();
    }

    private void copy(InputStream in, OutputStream out, long packedSize, long most)
            throws IOException, UnreadableException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            size += read;
            unpacked += read;
            if (isBomb(size, packedSize)) {
                throw new UnreadableException(bomb());
            }
            if (size > most) {
                throw new UnreadableException("unpacks to more than the " + megabytes(most) + " that fit");
            }
            out.write(chunk, 0, read);
        }
    }

    private static boolean isBomb(long size, long packedSize) {
        return size > HARMLESS && size / HIGHEST_RATIO > packedSize;
    }

    private static String bomb() {
        return "unpacks to more than " + HIGHEST_RATIO + " times its size";
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%d MB", bytes >> 20);
    }
}
