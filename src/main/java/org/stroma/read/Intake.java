package org.stroma.read;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.stroma.model.Reading;
import org.stroma.read.Archive.Kind;

/// Takes in files one after the other: opens archives, tells copies from what is new, and lets a format read the rest.
final class Intake {

    /// Files lie in an archive, or in one that lies in another.
    private static final int DEEPEST = 2;

    /// ZIP archives that their makers take for one document or program: whoever cannot read it whole leaves it alone.
    private static final Set<String> PACKED_DOCUMENTS = Set.of(
            "docx", "docm", "dotx", "pptx", "pptm", "xlsx", "xlsm", "odt", "odp", "ods", "odg", "epub", "jar", "apk");

    private final List<Format> formats;
    private final Keys keys = new Keys();
    private final Gathered gathered = new Gathered();

    /// A file, or what is packed in one.
    ///
    /// @param name as the user would name it
    /// @param depth how many archives it lies in
    private record Item(String name, String fileName, String key, int depth) {}

    /// @param formats the first that recognises a file reads it
    Intake(List<Format> formats) {
        this.formats = formats;
    }

    List<Reading> readings() {
        return gathered.readings();
    }

    /// Reads a file, or what is packed in it.
    ///
    /// @param below its path below the one that was given
    void take(Path file, String below) {
        String name = file.toString();
        Item item = new Item(name, file.getFileName().toString(), keys.of(below, name), 0);
        gathered.attempt(name, () -> {
            try (FileChannel bytes = FileChannel.open(file)) {
                take(item, bytes, new Unpacking(bytes.size()));
            }
        });
    }

    private void take(Item item, SeekableByteChannel bytes, Unpacking limits) throws IOException, UnreadableException {
        Optional<Kind> kind = Kind.of(Channel.head(bytes));
        boolean zip = kind.equals(Optional.of(Kind.ZIP));
        boolean packed = kind.isPresent() && !(zip && PACKED_DOCUMENTS.contains(Keys.extension(item.fileName())));
        if (!packed || zip && bytes.size() <= Readers.LARGEST_FILE) {
            checkSize(bytes, Readers.LARGEST_FILE);
            Source source = Source.of(item.name(), item.fileName(), item.key(), Channel.all(bytes));
            Optional<Format> format =
                    formats.stream().filter(each -> each.recognises(source)).findFirst();
            if (!packed || format.isPresent()) {
                read(source, format);
                return;
            }
        }
        checkSize(bytes, Unpacking.MOST_BYTES);
        open(kind.orElseThrow(), item, bytes, limits);
    }

    private void read(Source source, Optional<Format> format) throws IOException, UnreadableException {
        boolean fresh = gathered.once(source.sha256(), source.name(), () -> {
            if (format.isEmpty()) {
                throw new UnreadableException(unknown(source));
            }
            gathered.add(source.name(), format.get().read(source));
        });
        if (!fresh) {
            gathered.name(source.sha256(), source.fileName());
        }
    }

    private void open(Kind kind, Item item, SeekableByteChannel bytes, Unpacking limits)
            throws IOException, UnreadableException {
        if (item.depth() == DEEPEST) {
            throw new UnreadableException("an archive in an archive in an archive is not opened");
        }
        switch (kind) {
            // The shell of one file is not worth telling copies apart: the file is.
            case GZIP -> unpack(kind, item, bytes, limits);
            case ZIP, TAR -> gathered.once(Digest.sha256(bytes), item.name(), () -> unpack(kind, item, bytes, limits));
        }
    }

    private void unpack(Kind kind, Item item, SeekableByteChannel bytes, Unpacking limits)
            throws IOException, UnreadableException {
        int before = gathered.size();
        try (Archive archive = Archive.open(kind, item.fileName(), bytes, limits)) {
            for (PackedFile file : archive.files()) {
                if (limits.spent().isEmpty() && !file.isHidden()) {
                    take(item, file.checked(), limits);
                }
            }
            archive.damage().ifPresent(reason -> gathered.refuse(item.name(), reason));
        }
        if (item.depth() == 0) {
            limits.spent().ifPresent(reason -> gathered.refuse(item.name(), reason));
        }
        if (gathered.size() == before) {
            throw new UnreadableException("an archive with nothing to read in it");
        }
    }

    private void take(Item archive, PackedFile file, Unpacking limits) {
        String name = archive.name() + "!/" + file.path();
        String key = keys.within(archive.key(), file.path(), name);
        gathered.attempt(name, () -> {
            if (file.refusal().isPresent()) {
                throw new UnreadableException(file.refusal().get());
            }
            byte[] bytes = limits.bytes(file);
            take(
                    new Item(name, file.fileName(), key, archive.depth() + 1),
                    new SeekableInMemoryByteChannel(bytes),
                    limits);
        });
    }

    private static void checkSize(SeekableByteChannel bytes, long most) throws IOException, UnreadableException {
        if (bytes.size() > most) {
            throw new UnreadableException(String.format(
                    Locale.ROOT, "%d MB are more than the %d MB that fit", bytes.size() >> 20, most >> 20));
        }
    }

    /// Why no format takes the file: what it is as far as it is known.
    private static String unknown(Source source) throws UnreadableException {
        if (source.hasExtension("xml")) {
            Decoding.text(source.bytes());
            return "XML of no kind that is read: neither PubMed, JATS nor BioC";
        }
        String kind = source.extension().isEmpty() ? "this" : "." + source.extension();
        return "no reader for " + kind + " files";
    }
}
