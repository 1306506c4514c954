package org.stroma.app.add;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.app.pipeline.DocumentSelection;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.model.memory.Remembered;
import org.stroma.model.text.Slug;
import org.stroma.read.Readers;

/// A folder that documents are added to. A file waits in a hidden folder in it, which no build reads, until it has been
/// opened; it then appears whole, under a name that no other file has.
public record AddFolder(Path folder) {

    private static final String HIDDEN = ".adding";

    /// A name for a file: what a path could be made of is gone.
    ///
    /// @param title any text
    /// @param taken names that are given, besides those of files that are there
    String free(String title, String extension, Predicate<String> taken) {
        String slug = Slug.of(title);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> slug + (number == 1 ? "" : "-" + number) + "." + extension)
                .filter(name -> !taken.test(name) && !Files.exists(folder.resolve(name)))
                .findFirst()
                .orElseThrow();
    }

    /// Keeps what was sent until it has its turn.
    void hold(String name, byte[] content) {
        try {
            Files.createDirectories(held(name).getParent());
            Files.write(held(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    /// What is in a file that waits.
    ///
    /// @param refusal why it would give no document, or more than its own
    /// @param digests SHA-256 of the files that its documents stand in
    record Opened(Optional<String> refusal, Set<String> digests) {}

    Opened open(String name, Readers readers) {
        List<Reading> readings = readers.readFile(held(name));
        List<Document> documents = readings.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
        Set<String> digests = documents.stream().map(Document::sha256).collect(Collectors.toSet());
        return new Opened(refusal(name, readings, documents), digests);
    }

    private static Optional<String> refusal(String name, List<Reading> readings, List<Document> documents) {
        DocumentSelection selection = DocumentSelection.of(documents, new Remembered<>(), document -> false);
        Stream<Unreadable> refused =
                readings.stream().filter(Unreadable.class::isInstance).map(Unreadable.class::cast);
        if (selection.documents().isEmpty()) {
            return Stream.concat(refused, selection.foreign().stream())
                    .map(Unreadable::reason)
                    .findFirst()
                    .or(() -> Optional.of("there is nothing to read in it"));
        }
        boolean packed =
                documents.stream().anyMatch(document -> !document.fileName().equals(name));
        return packed ? Optional.of("an archive; send what is in it, file by file") : Optional.empty();
    }

    /// Puts a file that waited among the others.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if somebody else wrote one of its name
    void settle(String name) throws IOException {
        Files.move(held(name), folder.resolve(name));
    }

    /// Removes a file that waits; that it is not there is no fault.
    void drop(String name) {
        delete(held(name));
    }

    /// Removes a file that was put among the others.
    void takeBack(String name) {
        delete(folder.resolve(name));
    }

    private Path held(String name) {
        return folder.resolve(HIDDEN).resolve(name);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
