package org.stroma.graph.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a version's graph says, subject by subject: sorted lines keep together what is said of one.
public final class SubjectLines {

    /// To look so many subjects up takes about as long as to go through a graph of some hundred thousand lines.
    private static final int FEW = 5_000;

    /// Takes the lines of one subject.
    @FunctionalInterface
    public interface Sink {
        void accept(List<byte[]> lines) throws IOException;
    }

    private SubjectLines() {}

    /// Of all subjects, in their order.
    ///
    /// @param version its folder
    public static void readAll(Path version, Sink sink) throws IOException {
        List<byte[]> same = new ArrayList<>();
        try (GraphLines lines = new GraphLines(version)) {
            for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
                if (!same.isEmpty() && !areOfOne(same.getFirst(), line)) {
                    sink.accept(List.copyOf(same));
                    same.clear();
                }
                same.add(line);
            }
        }
        if (!same.isEmpty()) {
            sink.accept(List.copyOf(same));
        }
    }

    /// Of some subjects only, in the order of all.
    ///
    /// @param version its folder
    /// @param iris of these; those of which nothing is said are left out
    public static void read(Path version, Set<String> iris, Sink sink) throws IOException {
        if (iris.size() > FEW) {
            ByteNames wanted = ByteNames.of(iris);
            readAll(version, lines -> {
                if (wanted.contains(lines.getFirst(), 1, QuadLine.space(lines.getFirst(), 0) - 1)) {
                    sink.accept(lines);
                }
            });
            return;
        }
        try (LineSearch search = new LineSearch(version)) {
            for (String iri : new TreeSet<>(iris)) {
                List<byte[]> lines = search.beginning("<" + iri + "> ");
                if (!lines.isEmpty()) {
                    sink.accept(lines);
                }
            }
        }
    }

    /// What is said of all subjects whose IRIs begin so.
    ///
    /// @param version its folder
    public static List<byte[]> below(Path version, String beginning) throws IOException {
        try (LineSearch search = new LineSearch(version)) {
            return search.beginning("<" + beginning);
        }
    }

    private static boolean areOfOne(byte[] one, byte[] other) {
        int end = QuadLine.space(one, 0);
        return end == QuadLine.space(other, 0) && Arrays.equals(one, 0, end, other, 0, end);
    }
}
