package org.stroma.read.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import org.stroma.read.format.UnreadableException;

/// Files packed into one. None is unpacked before it is asked for.
public interface Archive extends Closeable {

    /// How to tell an archive by its first bytes.
    int HEAD = 512;

    /// How an archive is packed.
    enum Kind {
        ZIP,
        TAR,
        GZIP;

        /// Empty if the bytes are the beginning of no archive.
        public static Optional<Kind> of(byte[] head) {
            if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
                return Optional.of(ZIP);
            }
            if (startsWith(head, 0x1F, 0x8B)) {
                return Optional.of(GZIP);
            }
            return TarHeader.isHeader(head) ? Optional.of(TAR) : Optional.empty();
        }

        private static boolean startsWith(byte[] head, int... magic) {
            for (int i = 0; i < magic.length; i++) {
                if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Opens an archive; closing it leaves the bytes open.
    ///
    /// @param fileName of the archive
    static Archive open(Kind kind, String fileName, SeekableByteChannel bytes, Unpacking limits)
            throws IOException, UnreadableException {
        return switch (kind) {
            case ZIP -> ZipArchive.open(bytes);
            case TAR -> TarArchive.open(bytes);
            case GZIP -> GzipArchive.open(fileName, bytes, limits);
        };
    }

    /// What is in it, folders aside, by path; one of several files of one path counts up.
    List<PackedFile> files();

    /// Why there may be more than the files named: the archive is damaged.
    Optional<String> damage();
}
