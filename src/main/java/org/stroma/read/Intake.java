package org.stroma.read;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.read.Walk.Found;
import org.stroma.read.archive.Archive;
import org.stroma.read.archive.Archive.Kind;
import org.stroma.read.archive.Channel;
import org.stroma.read.archive.PackedFile;
import org.stroma.read.archive.Unpacking;
import org.stroma.read.format.Decoding;
import org.stroma.read.format.Digest;
import org.stroma.read.format.Format;
import org.stroma.read.format.InputLimits;
import org.stroma.read.format.Keys;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;

/// Takes in files: opens archives, tells copies from what is new, and lets a format read the rest.
final class Intake {

    /// Files lie in an archive, or in one that lies in another.
    private static final int DEEPEST = 2;

    /// ZIP archives that their makers take for one document or program: whoever cannot read it whole leaves it alone.
    private static final Set<String> PACKED_DOCUMENTS = Set.of(
            "docx", "docm", "dotx", "pptx", "pptm", "xlsx", "xlsm", "odt", "odp", "ods", "odg", "epub", "jar", "apk");

    private final Supplier<List<Format>> formats;
    private final ReadBefore before;
    private final Keys keys = new Keys();
    private final GatheredReadings gathered = new GatheredReadings();

    /// A file, or what is packed in one.
    ///
    /// @param name as the user would name it
    /// @param depth how many archives it lies in
    private record Item(String name, String fileName, String key, int depth) {}

    /// What a file holds, and the digest of its bytes.
    private record Content(String sha256, Deferred<List<Reading>> readings) {}

    /// A file that is to be taken in.
    ///
    /// @param content empty for an archive
    private record Entry(Item item, Path file, Deferred<Optional<Content>> content) {}

    /// @param formats the first that recognises a file reads it
    /// @param before what they made of files before
    Intake(Supplier<List<Format>> formats, ReadBefore before) {
        this.formats = formats;
        this.before = before;
    }

    List<Reading> readings() {
        return gathered.readings();
    }

    /// Reads files, or what is packed in them. Documents are read on all cores; copies are told, and archives
    /// opened, one after the other.
    void take(List<Found> files) {
        List<Entry> entries = files.stream().map(this::entry).toList();
        entries.parallelStream().forEach(entry -> entry.content().begin());
        entries.forEach(this::take);
    }

    /// Reads a copy of a file.
    ///
    /// @param name of the file, as the user would name it
    /// @param key of the document in it
    void take(Path copy, String name, String key) {
        take(entry(new Item(name, name.substring(name.lastIndexOf('/') + 1), key, 0), copy));
    }

    private Entry entry(Found found) {
        String name = found.file().toString();
        return entry(
                new Item(name, found.file().getFileName().toString(), keys.of(found.below(), name), 0), found.file());
    }

    private Entry entry(Item item, Path file) {
        return new Entry(item, file, new Deferred<>(() -> {
            try (FileChannel bytes = FileChannel.open(file)) {
                Optional<Content> content = content(item, bytes);
                content.ifPresent(each -> each.readings().begin());
                return content;
            }
        }));
    }

    private void take(Entry entry) {
        gathered.attempt(entry.item().name(), () -> {
            Optional<Content> content = entry.content().get();
            if (content.isPresent()) {
                gather(entry.item(), content.get());
            } else {
                try (FileChannel bytes = FileChannel.open(entry.file())) {
                    open(entry.item(), bytes, new Unpacking(bytes.size()));
                }
            }
        });
    }

    private void take(Item item, SeekableByteChannel bytes, Unpacking limits) throws IOException, UnreadableException {
        Optional<Content> content = content(item, bytes);
        if (content.isPresent()) {
            gather(item, content.get());
        } else {
            open(item, bytes, limits);
        }
    }

    /// What a file holds that is no archive, or that a format reads as a whole.
    private Optional<Content> content(Item item, SeekableByteChannel bytes) throws IOException, UnreadableException {
        Optional<Kind> kind = Kind.of(Channel.head(bytes));
        boolean zip = kind.equals(Optional.of(Kind.ZIP));
        boolean packed = kind.isPresent() && !(zip && PACKED_DOCUMENTS.contains(Keys.extension(item.fileName())));
        if (packed && !(zip && bytes.size() <= InputLimits.LARGEST_FILE)) {
            return Optional.empty();
        }
        checkSize(bytes, InputLimits.LARGEST_FILE);
        Source source = Source.of(item.name(), item.fileName(), item.key(), Channel.all(bytes));
        Optional<List<Reading>> known = before.find(source.digest());
        if (known.isPresent()) {
            return Optional.of(new Content(source.sha256(), new Deferred<>(known::get)));
        }
        Optional<Format> format =
                formats.get().stream().filter(each -> each.recognises(source)).findFirst();
        return packed && format.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(source.sha256(), new Deferred<>(() -> read(source, format))));
    }

    private List<Reading> read(Source source, Optional<Format> format) throws UnreadableException {
        if (format.isEmpty()) {
            throw new UnreadableException(unknown(source));
        }
        List<Reading> readings = format.get().read(source);
        // A complaint names the file as the user did this time.
        if (readings.stream().allMatch(Document.class::isInstance)) {
            before.keep(source.digest(), readings);
        }
        return readings;
    }

    private void gather(Item item, Content content) throws IOException, UnreadableException {
        boolean fresh = gathered.once(
                content.sha256(),
                item.name(),
                () -> gathered.add(item.name(), content.readings().get()));
        if (!fresh) {
            gathered.name(content.sha256(), item.fileName());
        }
    }

    private void open(Item item, SeekableByteChannel bytes, Unpacking limits) throws IOException, UnreadableException {
        checkSize(bytes, InputLimits.MOST_UNPACKED);
        if (item.depth() == DEEPEST) {
            throw new UnreadableException("an archive in an archive in an archive is not opened");
        }
        Kind kind = Kind.of(Channel.head(bytes)).orElseThrow();
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
