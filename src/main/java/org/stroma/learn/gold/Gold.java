package org.stroma.learn.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Claims that a curator takes from documents.
///
/// @param rows name of the document without extension to its rows, in the order of the file
public record Gold(SortedMap<String, List<Row>> rows) {

    private static final String HEADER = "subject\tpredicate\tobject\tpolarity\tcertainty\tlevel\tquote";
    private static final String EXTENSION = ".tsv";
    private static final String JUDGED = "judged.txt";

    /// One claim.
    ///
    /// @param subject names that may be used, the preferred one first
    /// @param object likewise; a literal may be one
    /// @param core whether a curator must have it
    /// @param quote the words that carry it
    public record Row(
            List<String> subject,
            String predicate,
            List<String> object,
            String polarity,
            String certainty,
            boolean core,
            String quote) {

        public Row {
            subject = List.copyOf(subject);
            object = List.copyOf(object);
        }

        /// The study it is about by the name that tells it apart; empty if its subject is none.
        public String study() {
            return subject.getFirst().startsWith("study") ? String.join("|", subject) : "";
        }

        public String text() {
            return String.join(
                    " | ", String.join("|", subject), predicate, String.join("|", object), polarity, certainty);
        }
    }

    public Gold {
        rows = new TreeMap<>(rows);
    }

    /// Reads the `.tsv` files of a folder.
    ///
    /// @throws IllegalArgumentException naming file and line of a row that is none
    /// @throws UncheckedIOException naming a file that cannot be read
    public static Gold read(Path folder) {
        SortedMap<String, List<Row>> rows = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                rows.put(name.substring(0, name.length() - EXTENSION.length()), rows(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be read", e);
        }
        return new Gold(rows);
    }

    /// The same with what a person found right besides, in a folder's `judged.txt` if it has one: rows of the
    /// columns document, subject, predicate, object, polarity, certainty and verdict, among others; those of the
    /// verdict `yes`.
    ///
    /// @throws UncheckedIOException naming a file that cannot be read
    public Gold withJudged(Path folder) {
        Path file = folder.resolve(JUDGED);
        if (!Files.exists(file)) {
            return this;
        }
        try {
            SortedMap<String, List<Row>> all = new TreeMap<>(rows);
            Judged.right(Files.readAllLines(file, StandardCharsets.UTF_8))
                    .forEach((document, more) -> all.computeIfPresent(
                            document,
                            (name, known) ->
                                    Stream.concat(known.stream(), more.stream()).toList()));
            return new Gold(all);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    /// The rows of some documents.
    ///
    /// @param documents names without extension
    public Gold of(Set<String> documents) {
        SortedMap<String, List<Row>> some = new TreeMap<>(rows);
        some.keySet().retainAll(documents);
        return new Gold(some);
    }

    /// The rows of both.
    public Gold plus(Gold more) {
        SortedMap<String, List<Row>> all = new TreeMap<>(rows);
        all.putAll(more.rows);
        return new Gold(all);
    }

    private static List<Row> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException(file + ":1: expected the columns " + HEADER.replace('\t', ' '));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(lines.get(i).split("\t", -1), file + ":" + (i + 1)));
            }
        }
        return rows;
    }

    private static Row row(String[] cells, String place) {
        if (cells.length != HEADER.split("\t").length) {
            throw new IllegalArgumentException(place + ": expected seven columns, found " + cells.length);
        }
        return new Row(
                List.of(cells[0].split("\\|")),
                cells[1],
                List.of(cells[2].split("\\|")),
                cells[3],
                cells[4],
                cells[5].equals("core"),
                cells[6]);
    }
}
