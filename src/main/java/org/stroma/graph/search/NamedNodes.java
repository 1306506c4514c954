package org.stroma.graph.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.LineFile;

/// Picks out of a graph's file what names things and of what class they are. Most lines do neither, and telling that
/// takes a fraction of what it takes to parse them.
final class NamedNodes {

    /// Parsing a few lines costs as much as parsing hundreds.
    private static final int AT_ONCE = 1 << 12;

    private final Set<String> naming;
    private final Set<String> besides;
    private final Consumer<List<Quad>> sink;
    private final List<byte[]> chosen = new ArrayList<>();

    /// @param naming the properties that name things
    /// @param besides properties that are wanted of what is named
    /// @param sink given what is said of one thing after the other
    NamedNodes(Set<String> naming, Set<String> besides, Consumer<List<Quad>> sink) {
        this.naming = naming;
        this.besides = besides;
        this.sink = sink;
    }

    /// Sorted lines keep all that is said of a thing together.
    void read(Path graph) throws IOException {
        List<byte[]> same = new ArrayList<>();
        try (LineFile lines = new LineFile(graph)) {
            for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
                if (!same.isEmpty() && !isOfOneThing(same.getFirst(), line)) {
                    choose(same);
                    same.clear();
                }
                same.add(line);
            }
        }
        choose(same);
        parse();
    }

    private void choose(List<byte[]> same) {
        if (same.stream().anyMatch(line -> naming.contains(property(line)))) {
            same.stream()
                    .filter(line -> naming.contains(property(line)) || besides.contains(property(line)))
                    .forEach(chosen::add);
        }
        if (chosen.size() > AT_ONCE) {
            parse();
        }
    }

    private void parse() {
        List<Quad> same = new ArrayList<>();
        GraphFile.read(chosen, quad -> {
            if (!same.isEmpty() && !same.getFirst().getSubject().equals(quad.getSubject())) {
                sink.accept(List.copyOf(same));
                same.clear();
            }
            same.add(quad);
        });
        if (!same.isEmpty()) {
            sink.accept(List.copyOf(same));
        }
        chosen.clear();
    }

    private static boolean isOfOneThing(byte[] one, byte[] other) {
        int end = space(one, 0);
        return end == space(other, 0) && Arrays.equals(one, 0, end, other, 0, end);
    }

    /// Without its angle brackets.
    private static String property(byte[] line) {
        int from = space(line, 0) + 2;
        return new String(line, from, space(line, from) - 1 - from, StandardCharsets.UTF_8);
    }

    private static int space(byte[] line, int from) {
        int at = from;
        while (line[at] != ' ') {
            at++;
        }
        return at;
    }
}
