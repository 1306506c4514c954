package org.stroma.learn.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The part of a model's card (`docs/models`) that training fills in: size, date and scores, between two marks. What
/// the model was learnt from, and its licence, is written by hand around it.
public final class ModelCard {

    private static final String FROM = "<!-- measured -->";
    private static final String TO = "<!-- end -->";

    private ModelCard() {}

    /// Replaces what stands between the marks; a card without marks, or no card, is left as it is.
    ///
    /// @throws IOException where the card cannot be read or written
    public static void update(Path cards, String layer, Path models, LocalDate date, List<Measured> scores)
            throws IOException {
        Path card = cards.resolve(layer + ".md");
        String text = Files.exists(card) ? Files.readString(card) : "";
        int from = text.indexOf(FROM);
        int to = text.indexOf(TO);
        if (from >= 0 && to > from) {
            String measured = String.join("\n", lines(layer, models, date, scores));
            Files.writeString(
                    card, text.substring(0, from + FROM.length()) + "\n" + measured + "\n" + text.substring(to));
        }
    }

    private static List<String> lines(String layer, Path models, LocalDate date, List<Measured> scores)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Trained on " + date + " by `./stroma train --only " + layer + "`.");
        lines.add("");
        try (Stream<Path> files = Files.list(models)) {
            for (Path file : files.filter(file -> isOf(layer, file)).sorted().toList()) {
                lines.add(String.format(Locale.ROOT, "- `%s`: %,d bytes", file.getFileName(), Files.size(file)));
            }
        }
        lines.add("");
        lines.add("| measured | value | on |");
        lines.add("|---|---|---|");
        for (Measured score : scores) {
            lines.add(String.format(Locale.ROOT, "| %s | %.4f | %,d |", score.measure(), score.value(), score.count()));
        }
        lines.add("");
        return lines;
    }

    private static boolean isOf(String layer, Path file) {
        return file.getFileName().toString().matches(layer + "[-.].*");
    }
}
