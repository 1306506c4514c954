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
import org.stroma.vocabulary.compact.Imported;

/// Names as they were imported, kept for the next start. What it holds can be made again: nothing is said of a
/// cache that cannot be written, and one that cannot be read is as none.
record NameCache(Path folder) {

    private static final int MOST = 4;
    private static final int BUFFER = 1 << 16;
    private static final String ENDING = ".names";

    /// Below the user's cache folder, by the XDG Base Directory Specification; `-Dstroma.cache=DIR` names another.
    static NameCache ofUser() {
        Path home = Path.of(System.getProperty("user.home", ""), ".cache");
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home);
        String named = System.getProperty("stroma.cache", "");
        return new NameCache(named.isEmpty() ? caches.resolve("stroma") : Path.of(named));
    }

    /// What is kept under a key, else what the source gives, which is then kept.
    Imported get(String key, Supplier<Imported> source) {
        Path file = folder.resolve(key + ENDING);
        Optional<Imported> kept = read(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        Imported imported = source.get();
        keep(file, imported);
        return imported;
    }

    private static Optional<Imported> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            Imported imported = Imported.read(bytes);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(imported);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Written under another name first: a program that is ended meanwhile leaves no half cache.
    private void keep(Path file, Imported imported) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part-", ENDING);
            try {
                try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                    imported.write(bytes);
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            removeOld();
        } catch (IOException e) {
            // Then the next start takes as long as this one did.
        }
    }

    private void removeOld() throws IOException {
        List<Path> old;
        try (Stream<Path> all = Files.list(folder)) {
            old = all.filter(file -> file.toString().endsWith(ENDING))
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
