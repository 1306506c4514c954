package org.stroma.app.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stroma.learn.gold.Gold;

/// Plain sentences of one construction, each with the claims that a careful reader takes from it.
///
/// A file holds a family, a line a claim: sentence, subject, relation, object, polarity, certainty, level (`core` if it
/// is left out). Names that may be used stand with `|` between them. Lines of one sentence follow each other; a
/// sentence that claims nothing has one line and no more than itself.
///
/// @param name of the file, without extension
/// @param sentences to their claims, in the order of the file
record PlainFamily(String name, Map<String, List<Gold.Row>> sentences) {

    static final String FLOORS = "floors.tsv";

    private static final String HEADER = "sentence\tsubject\trelation\tobject\tpolarity\tcertainty";
    private static final String EXTENSION = ".tsv";

    /// The families of a folder, by name.
    static List<PlainFamily> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(EXTENSION) && !file.endsWith(FLOORS))
                    .sorted()
                    .toList()
                    .stream()
                    .map(PlainFamily::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlainFamily read(Path file) {
        List<String> lines = linesOf(file);
        if (lines.isEmpty() || !lines.getFirst().startsWith(HEADER)) {
            throw new IllegalArgumentException(file + ":1: expected the columns " + HEADER.replace('\t', ' '));
        }
        Map<String, List<Gold.Row>> sentences = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            List<Gold.Row> rows = sentences.computeIfAbsent(cells[0], sentence -> new ArrayList<>());
            if (cells.length > 1) {
                rows.add(row(cells, file));
            }
        }
        String name = file.getFileName().toString();
        return new PlainFamily(name.substring(0, name.length() - EXTENSION.length()), sentences);
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gold.Row row(String[] cells, Path file) {
        if (cells.length < 6) {
            throw new IllegalArgumentException(file + ": no claim: " + String.join(" | ", cells));
        }
        boolean core = cells.length < 7 || cells[6].equals("core");
        return new Gold.Row(
                List.of(cells[1].split("\\|")),
                cells[2],
                List.of(cells[3].split("\\|")),
                cells[4],
                cells[5],
                core,
                cells[0]);
    }
}
