package org.stroma.app.resource;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.Reliability.Counts;

/// How often each construction was right on the development documents, as `data/reliability.tsv` holds it: a line of
/// columns, then construction, right, all.
public final class ReliabilityFile {

    private static final String HEADER = "rule\tright\tall";

    private ReliabilityFile() {}

    /// @throws IllegalArgumentException naming the line that is none
    public static Reliability parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("reliability.tsv:1: expected the columns " + HEADER.replace('\t', ' '));
        }
        SortedMap<String, Counts> counts = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            try {
                counts.put(cells[0], new Counts(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("reliability.tsv:" + (i + 1) + ": no such row: " + lines.get(i), e);
            }
        }
        return new Reliability(counts);
    }

    /// The lines that {@link #parse} takes.
    public static List<String> lines(Reliability reliability) {
        Stream<String> rows = reliability.byRule().entrySet().stream()
                .map(each -> each.getKey() + "\t" + each.getValue().right() + "\t"
                        + each.getValue().all());
        return Stream.concat(Stream.of(HEADER), rows).toList();
    }
}
