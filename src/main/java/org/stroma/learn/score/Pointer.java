package org.stroma.learn.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stroma.model.text.Span;

/// Words of a document that stand for something named elsewhere: a pronoun, "both drugs", "this protein".
///
/// @param document its name without extension
/// @param kind sort of pointer, as an annotator calls it
/// @param means what it stands for, for each thing the names that may be used
public record Pointer(String document, Span span, String words, String kind, List<List<String>> means) {

    private static final String HEADER = "document\tstart\tend\tpointer\tkind\tmeans";

    public Pointer {
        means = means.stream().map(List::copyOf).toList();
    }

    /// Reads a tab-separated file; ` + ` stands between things, `|` between the names of one.
    ///
    /// @throws IllegalArgumentException naming file and line of a row that is none
    /// @throws UncheckedIOException if the file cannot be read
    public static List<Pointer> read(Path file) {
        List<String> lines = linesOf(file);
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException(file + ":1: expected the columns " + HEADER.replace('\t', ' '));
        }
        List<Pointer> pointers = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            pointers.add(pointer(lines.get(i).split("\t", -1), file + ":" + (i + 1)));
        }
        return pointers;
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    private static Pointer pointer(String[] cells, String place) {
        if (cells.length != HEADER.split("\t").length
                || !cells[1].matches("\\d{1,9}")
                || !cells[2].matches("\\d{1,9}")) {
            throw new IllegalArgumentException(place + ": expected six columns, start and end as numbers");
        }
        return new Pointer(
                cells[0],
                new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])),
                cells[3],
                cells[4],
                Arrays.stream(cells[5].split(" \\+ "))
                        .map(names -> List.of(names.split("\\|")))
                        .toList());
    }
}
