package org.stroma.learn.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.model.text.Span;

/// Readings that a person looked at one by one, as a table with a line of column names.
public final class Judged {

    private static final String RIGHT = "yes";
    private static final String WRONG_END = "end";

    /// A reading of which one end is wrong.
    ///
    /// @param right what should stand there
    public record End(String document, Span sentence, String right) {}

    private Judged() {}

    /// Those found right, by document.
    static SortedMap<String, List<Gold.Row>> right(List<String> lines) {
        List<String> columns = List.of(lines.getFirst().split("\t", -1));
        SortedMap<String, List<Gold.Row>> right = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.get(columns.indexOf("verdict")).equals(RIGHT)) {
                right.computeIfAbsent(cells.get(columns.indexOf("document")), none -> new ArrayList<>())
                        .add(row(cells, columns));
            }
        }
        return right;
    }

    /// Those of which one end was found wrong, where the right one is given.
    public static List<End> ends(List<String> lines) {
        List<String> columns = List.of(lines.getFirst().split("\t", -1));
        return lines.stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .filter(cells -> cells.get(columns.indexOf("verdict")).equals(WRONG_END))
                .filter(cells -> !cells.get(columns.indexOf("better")).isBlank())
                .map(cells -> new End(
                        cells.get(columns.indexOf("document")),
                        new Span(
                                Integer.parseInt(cells.get(columns.indexOf("sentenceStart"))),
                                Integer.parseInt(cells.get(columns.indexOf("sentenceEnd")))),
                        cells.get(columns.indexOf("better"))))
                .toList();
    }

    private static Gold.Row row(List<String> cells, List<String> columns) {
        return new Gold.Row(
                List.of(cells.get(columns.indexOf("subject"))),
                cells.get(columns.indexOf("predicate")),
                List.of(cells.get(columns.indexOf("object"))),
                cells.get(columns.indexOf("polarity")),
                cells.get(columns.indexOf("certainty")),
                false,
                "");
    }
}
