package org.stroma.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.stroma.read.format.Keys;
import org.stroma.read.format.UnreadableException;

/// One file in GZIP's shell; a TAR archive in it counts as one archive with its shell.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>
record GzipArchive(List<PackedFile> files) implements Archive {

    private static final int BUFFER = 1 << 16;

    static Archive open(String fileName, SeekableByteChannel bytes, Unpacking limits)
            throws IOException, UnreadableException {
        byte[] head;
        try (InputStream in = content(bytes)) {
            head = in.readNBytes(HEAD);
        }
        if (TarHeader.isHeader(head)) {
            return Spooled.open(bytes, limits);
        }
        return new GzipArchive(
                List.of(new PackedFile(inner(fileName), bytes.size(), Optional.empty(), () -> content(bytes))));
    }

    @Override
    public Optional<String> damage() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Whoever opened the bytes closes them.
    }

    private static InputStream content(SeekableByteChannel bytes) throws IOException {
        bytes.position(0);
        return new GZIPInputStream(CloseShieldInputStream.wrap(Channels.newInputStream(bytes)), BUFFER);
    }

    /// `a.txt` of `a.txt.gz`. The name within the shell may be missing, or anything.
    private static String inner(String fileName) {
        return Keys.extension(fileName).equals("gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
    }

    /// A TAR archive out of its shell, on disk because its files are read in the order of their names.
    private record Spooled(Path file, FileChannel bytes, Archive archive) implements Archive {

        static Spooled open(SeekableByteChannel packed, Unpacking limits) throws IOException, UnreadableException {
            Path file = Files.createTempFile("stroma", ".tar");
            try {
                try (InputStream in = content(packed);
                        OutputStream out = Files.newOutputStream(file)) {
                    limits.spool(in, out);
                }
                FileChannel bytes = FileChannel.open(file);
                return new Spooled(file, bytes, TarArchive.open(bytes));
            } catch (IOException | UnreadableException e) {
                Files.delete(file);
                throw e;
            }
        }

        @Override
        public List<PackedFile> files() {
            return archive.files();
        }

        @Override
        public Optional<String> damage() {
            return archive.damage();
        }

        @Override
        public void close() throws IOException {
            bytes.close();
            Files.delete(file);
        }
    }
}
