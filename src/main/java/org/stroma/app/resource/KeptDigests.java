package org.stroma.app.resource;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stroma.model.text.Slug;

/// Digests of the program's own files, which are large and hardly ever change: kept from one start to the next, for as
/// long as the file system tells the same of the files. What cannot be kept is made again.
///
/// @param folder where they are kept
record KeptDigests(Path folder) {

    private static final String ENDING = ".digest";
    private static final int MOST = 16;

    /// With the time of the last change of a file's bytes, name or rights, which nobody can set back.
    private static final String ATTRIBUTES = "unix:ino,size,lastModifiedTime,ctime";

    /// File systems that count in two seconds may give a file that is changed again the time that it had.
    private static final Duration COARSEST = Duration.ofSeconds(2);

    static KeptDigests ofUser() {
        return new KeptDigests(UserCache.folder());
    }

    /// What is kept, else what is made now.
    ///
    /// @param what it is a digest of
    /// @param files that it is made of
    /// @param make gives one digest, or several in lines, each after its name and a tab
    String get(String what, List<Path> files, Supplier<String> make) {
        Optional<Path> file = state(files).map(state -> folder.resolve(Slug.hash(32, what, state) + ENDING));
        Optional<String> kept = file.flatMap(KeptDigests::read);
        if (kept.isPresent()) {
            return kept.get();
        }
        String made = make.get();
        file.ifPresent(place -> keep(place, made));
        return made;
    }

    /// Empty where the system does not tell, or a file is so new that it may yet change unseen.
    private static Optional<String> state(List<Path> files) {
        List<String> states = new ArrayList<>();
        try {
            for (Path file : files) {
                Map<String, Object> told = Files.readAttributes(file, ATTRIBUTES);
                Instant changed = ((FileTime) requireNonNull(told.get("ctime"))).toInstant();
                if (!Files.isRegularFile(file) || !changed.plus(COARSEST).isBefore(Instant.now())) {
                    return Optional.empty();
                }
                Stream.of("ino", "size", "lastModifiedTime", "ctime")
                        .forEach(name -> states.add(String.valueOf(told.get(name))));
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(String.join("\t", states));
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file)).filter(KeptDigests::isOfDigests);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// A power cut may leave anything.
    private static boolean isOfDigests(String text) {
        return !text.isEmpty() && text.lines().allMatch(line -> line.matches("(.*\\t)?[0-9a-f]{64}"));
    }

    /// Written under another name first: a program that is ended meanwhile leaves no half of it.
    private void keep(Path file, String made) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part-", ENDING);
            Files.writeString(part, made);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            removeOld();
        } catch (IOException e) {
            // Then the next start takes as long as this one did.
        }
    }

    private void removeOld() throws IOException {
        List<Path> old;
        try (Stream<Path> all = Files.list(folder)) {
            old = all.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(KeptDigests::written).reversed())
                    .skip(MOST)
                    .toList();
        }
        for (Path file : old) {
            Files.deleteIfExists(file);
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
