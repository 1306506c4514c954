package org.stroma.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import org.stroma.read.format.InputLimits;
import org.stroma.read.format.UnreadableException;

/// A ZIP archive.
///
/// @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">the format</a>
record ZipArchive(ZipFile zip, List<PackedFile> files) implements Archive {

    /// What names are written in that are no UTF-8, by the format's appendix D.
    private static final String OLD_CHARSET = "IBM437";

    static ZipArchive open(SeekableByteChannel bytes) throws IOException, UnreadableException {
        OpeningChannel channel = new OpeningChannel(bytes);
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(channel)
                .setIgnoreLocalFileHeader(true)
                .get();
        channel.opened();
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > InputLimits.MOST_FILES) {
            throw new UnreadableException("more than " + InputLimits.MOST_FILES + " files in one archive");
        }
        List<PackedFile> files = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            if (!entry.isDirectory()) {
                files.add(file(zip, entry));
            }
        }
        files.sort(PackedFile.BY_PATH);
        return new ZipArchive(zip, List.copyOf(files));
    }

    @Override
    public Optional<String> damage() {
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static PackedFile file(ZipFile zip, ZipArchiveEntry entry) {
        String path = path(entry);
        return refusal(zip, entry)
                .map(reason -> PackedFile.refused(path, reason))
                .orElseGet(() -> new PackedFile(
                        path, Math.max(0, entry.getCompressedSize()), Optional.empty(), () -> content(zip, entry)));
    }

    private static Optional<String> refusal(ZipFile zip, ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("encrypted; unpack it first");
        }
        if (entry.isUnixSymlink()) {
            return Optional.of("a link; those in archives are not followed");
        }
        return zip.canReadEntryData(entry) ? Optional.empty() : Optional.of("packed in a way that is not known here");
    }

    private static InputStream content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        return ChecksumInputStream.builder()
                .setInputStream(zip.getInputStream(entry))
                .setChecksum(new CRC32())
                .setCountThreshold(entry.getSize())
                .setExpectedChecksumValue(entry.getCrc())
                .get();
    }

    private static String path(ZipArchiveEntry entry) {
        boolean told = entry.getNameSource().equals(NameSource.UNICODE_EXTRA_FIELD)
                || entry.getGeneralPurposeBit().usesUTF8ForNames();
        return told ? entry.getName() : decoded(entry.getRawName());
    }

    private static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, Charset.forName(OLD_CHARSET));
        }
    }
}
