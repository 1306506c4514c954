package org.stroma.app.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.app.resource.Resources;
import org.stroma.model.claim.Verdict;
import org.stroma.model.document.Document;
import org.stroma.model.document.Unreadable;
import org.stroma.model.text.Slug;

/// What the last build made of what, kept beside the store: who builds the same again need not even load the names.
///
/// @param input hash of the files of all documents, of what they are called, of verdicts, and of all that decides how
/// they are read
/// @param files hash of what the file system told of the files, of verdicts' files, and of all that decides how they
/// are
/// read; empty where only a look into the files tells whether they changed
/// @param complaints of documents that were found and could not be read, which an unchanged build repeats
record LastBuild(String input, String files, Built built, List<Unreadable> complaints) {

    private static final String FILE = "last-build";
    private static final int LINES = 6;

    LastBuild {
        complaints = List.copyOf(complaints);
    }

    /// The same without what the file system told.
    LastBuild unseen() {
        return new LastBuild(input, "", built, complaints);
    }

    static String input(String fingerprint, List<Document> documents, List<Verdict> verdicts) {
        return Slug.hash(
                64,
                Stream.of(
                                Stream.of(fingerprint, Resources.reliability()),
                                documents.stream().flatMap(LastBuild::identity),
                                verdicts.stream().map(Verdict::toString))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    /// What a document says follows from the bytes of its file, its names and the way of reading.
    private static Stream<String> identity(Document document) {
        return Stream.of(
                document.key(),
                document.fileName(),
                document.sha256(),
                document.otherNames().toString());
    }

    /// Empty if there was none, or none that can be made sense of.
    static Optional<LastBuild> read(Path store) {
        try {
            List<String> lines = Files.readAllLines(store.resolve(FILE));
            return lines.size() >= LINES ? Optional.of(of(lines)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LastBuild of(List<String> lines) {
        Built built = new Built(
                lines.get(1),
                Integer.parseInt(lines.get(2)),
                Integer.parseInt(lines.get(3)),
                Integer.parseInt(lines.get(4)),
                false);
        return new LastBuild(
                lines.getFirst(),
                lines.get(5),
                built,
                lines.stream().skip(LINES).map(LastBuild::complaint).toList());
    }

    private static Unreadable complaint(String line) {
        String[] parts = line.split("\t");
        if (parts.length != 2) {
            throw new IllegalArgumentException("no complaint: " + line);
        }
        return new Unreadable(
                URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }

    private static String line(Unreadable complaint) {
        return URLEncoder.encode(complaint.file(), StandardCharsets.UTF_8) + "\t"
                + URLEncoder.encode(complaint.reason(), StandardCharsets.UTF_8);
    }

    void write(Path store) {
        Stream<Object> numbers =
                Stream.of(input, built.version(), built.documents(), built.claims(), built.evidence(), files);
        List<String> lines = Stream.concat(
                        numbers.map(Object::toString), complaints.stream().map(LastBuild::line))
                .toList();
        try {
            Files.write(store.resolve(FILE), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + store.resolve(FILE), e);
        }
    }
}
