package org.stroma.app.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stroma.app.resource.UserCache;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.model.concept.Terminology;
import org.stroma.vocabulary.compact.Imported;

/// Names as they were imported, and their index, kept for the next start. What it holds can be made again: a cache
/// that cannot be written is no error, and one that cannot be read counts as empty.
record NameCache(Path folder) {

    private static final int MOST = 4;
    private static final int BUFFER = 1 << 16;

    static NameCache ofUser() {
        return new NameCache(UserCache.folder());
    }

    /// How something is kept.
    ///
    /// @param ending of its files
    private record Form<T>(String ending, Source<T> source, Target<T> target) {}

    @FunctionalInterface
    private interface Source<T> {
        T read(InputStream bytes) throws IOException;
    }

    @FunctionalInterface
    private interface Target<T> {
        void write(T value, OutputStream bytes) throws IOException;
    }

    private static final Form<Boolean> CHECKED = new Form<>(".checked", bytes -> true, (value, bytes) -> {});

    /// The names that are kept under a key, else what the source gives, which is then kept.
    Imported get(String key, Supplier<Imported> source) {
        return get(key, new Form<>(".names", Imported::read, Imported::write), source);
    }

    /// The index of a terminology's names that is kept under a key, else what the source gives, which is then kept.
    NameIndex index(String key, Terminology terminology, Supplier<NameIndex> source) {
        return get(key, new Form<>(".index", bytes -> NameIndex.read(bytes, terminology), NameIndex::write), source);
    }

    /// Whether files of this key were found to be without fault.
    boolean wasChecked(String key) {
        return read(folder.resolve(key + CHECKED.ending), CHECKED).isPresent();
    }

    /// Notes that files of this key are without fault.
    void checked(String key) {
        keep(folder.resolve(key + CHECKED.ending), true, CHECKED);
    }

    private <T> T get(String key, Form<T> form, Supplier<T> source) {
        Path file = folder.resolve(key + form.ending);
        Optional<T> kept = read(file, form);
        if (kept.isPresent()) {
            return kept.get();
        }
        T made = source.get();
        keep(file, made, form);
        return made;
    }

    private static <T> Optional<T> read(Path file, Form<T> form) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            T value = form.source.read(bytes);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(value);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Written under another name first: a program that is ended meanwhile leaves no half cache.
    private <T> void keep(Path file, T value, Form<T> form) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part-", form.ending);
            try {
                try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                    form.target.write(value, bytes);
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            removeOld(form.ending);
        } catch (IOException e) {
            // Then the next start takes as long as this one did.
        }
    }

    private void removeOld(String ending) throws IOException {
        List<Path> old;
        try (Stream<Path> all = Files.list(folder)) {
            old = all.filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.comparing(NameCache::lastUse).reversed())
                    .skip(MOST)
                    .toList();
        }
        for (Path file : old) {
            Files.deleteIfExists(file);
        }
    }

    private static FileTime lastUse(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
