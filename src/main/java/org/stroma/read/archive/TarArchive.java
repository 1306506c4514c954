package org.stroma.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.BoundedInputStream;
import org.stroma.read.format.InputLimits;
import org.stroma.read.format.UnreadableException;

/// A TAR archive: of POSIX, GNU or older. Its headers are read here, because libraries believe what they say about
/// their own length.
final class TarArchive implements Archive {

    /// A path is much shorter.
    private static final int LONGEST_NOTE = 1 << 16;

    private static final Pattern PAX_PATH = Pattern.compile("(?:^|\\n)\\d+ path=([^\\n]*)\\n");
    private static final Pattern PAX_SIZE = Pattern.compile("(?:^|\\n)\\d+ size=(\\d{1,18})\\n");

    private final SeekableByteChannel bytes;
    private final List<PackedFile> files = new ArrayList<>();
    private Optional<String> damage = Optional.empty();
    private String longPath = "";
    private long longSize = -1;

    private TarArchive(SeekableByteChannel bytes) {
        this.bytes = bytes;
    }

    static TarArchive open(SeekableByteChannel bytes) throws IOException, UnreadableException {
        TarArchive archive = new TarArchive(bytes);
        archive.list();
        archive.files.sort(PackedFile.BY_PATH);
        return archive;
    }

    @Override
    public List<PackedFile> files() {
        return List.copyOf(files);
    }

    @Override
    public Optional<String> damage() {
        return damage;
    }

    @Override
    public void close() {
        // Whoever opened the bytes closes them.
    }

    private void list() throws IOException, UnreadableException {
        long at = 0;
        for (byte[] block = block(at); block.length == TarHeader.LENGTH && block[0] != 0; block = block(at)) {
            TarHeader header = TarHeader.isHeader(block) ? TarHeader.of(block) : new TarHeader("", -1, '0');
            if (header.size() < 0) {
                damage = Optional.of("damaged from byte " + at + " on; what stands before is read");
                return;
            }
            at += TarHeader.LENGTH;
            at += entry(header, at);
        }
    }

    private byte[] block(long at) throws IOException {
        return Channel.at(bytes, at, TarHeader.LENGTH);
    }

    /// Takes note of an entry, and tells how long its content is.
    private long entry(TarHeader header, long at) throws IOException, UnreadableException {
        switch (header.type()) {
            case 'L' -> longPath = note(header, at).replaceAll("\0.*", "");
            case 'x' -> extended(note(header, at));
            case 'g', 'K', '5' -> {
                // Of all files, of a link, a folder: nothing to read.
            }
            default -> {
                return file(header, at);
            }
        }
        return header.padded();
    }

    private void extended(String note) {
        Matcher path = PAX_PATH.matcher(note);
        longPath = path.find() ? path.group(1) : longPath;
        Matcher size = PAX_SIZE.matcher(note);
        longSize = size.find() ? Long.parseLong(size.group(1)) : longSize;
    }

    private long file(TarHeader given, long at) throws UnreadableException {
        TarHeader header = new TarHeader(
                longPath.isEmpty() ? given.path() : longPath, longSize < 0 ? given.size() : longSize, given.type());
        longPath = "";
        longSize = -1;
        if (files.size() == InputLimits.MOST_FILES) {
            throw new UnreadableException("more than " + InputLimits.MOST_FILES + " files in one archive");
        }
        boolean folder = header.path().endsWith("/");
        if (!folder) {
            files.add(packed(header, at));
        }
        return header.padded();
    }

    private PackedFile packed(TarHeader header, long at) {
        String path = header.path().replaceAll("^(?:\\./)+", "");
        return switch (header.type()) {
            case '0', '\0', '7' ->
                new PackedFile(path, header.size(), Optional.empty(), () -> content(header.size(), at));
            case '1', '2' -> PackedFile.refused(path, "a link; those in archives are not followed");
            default -> PackedFile.refused(path, "no ordinary file");
        };
    }

    private InputStream content(long size, long at) throws IOException {
        if (at + size > bytes.size()) {
            throw new IOException("the archive ends in the midst of it");
        }
        bytes.position(at);
        return BoundedInputStream.builder()
                .setInputStream(Channels.newInputStream(bytes))
                .setMaxCount(size)
                .setPropagateClose(false)
                .get();
    }

    private String note(TarHeader header, long at) throws IOException {
        return new String(Channel.at(bytes, at, (int) Math.min(header.size(), LONGEST_NOTE)), StandardCharsets.UTF_8);
    }
}
