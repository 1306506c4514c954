package org.stroma.graph.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.file.ByteNames;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.LineFile;
import org.stroma.graph.file.QuadLine;

/// Picks out of a graph's file what names things and of what class they are. Most lines do neither, and telling that
/// takes a fraction of what it takes to parse them.
final class NamedNodes {

    /// Parsing a few lines costs as much as parsing hundreds.
    private static final int AT_ONCE = 1 << 12;

    /// Takes what is said of one thing.
    @FunctionalInterface
    interface Sink {
        void accept(List<Quad> said) throws IOException;
    }

    private final List<byte[]> naming;
    private final List<byte[]> besides;
    private final Optional<ByteNames> wanted;
    private final Sink sink;
    private final List<byte[]> chosen = new ArrayList<>();

    /// @param naming the properties that name things
    /// @param besides properties that are wanted of what is named
    /// @param wanted IRIs of the only things that are wanted; empty: all
    /// @param sink given what is said of one thing after the other
    NamedNodes(Set<String> naming, Set<String> besides, Optional<Set<String>> wanted, Sink sink) {
        this.naming = bytes(naming);
        this.besides = bytes(besides);
        this.wanted = wanted.map(ByteNames::of);
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

    private void choose(List<byte[]> same) throws IOException {
        if (isWanted(same) && same.stream().anyMatch(line -> hasOneOf(line, naming))) {
            same.stream()
                    .filter(line -> hasOneOf(line, naming) || hasOneOf(line, besides))
                    .forEach(chosen::add);
        }
        if (chosen.size() > AT_ONCE) {
            parse();
        }
    }

    private void parse() throws IOException {
        List<List<Quad>> things = new ArrayList<>();
        GraphFile.read(chosen, quad -> {
            if (things.isEmpty() || !things.getLast().getFirst().getSubject().equals(quad.getSubject())) {
                things.add(new ArrayList<>());
            }
            things.getLast().add(quad);
        });
        chosen.clear();
        for (List<Quad> thing : things) {
            sink.accept(thing);
        }
    }

    private boolean isWanted(List<byte[]> same) {
        return !same.isEmpty()
                && wanted.map(things -> things.contains(same.getFirst(), 1, QuadLine.space(same.getFirst(), 0) - 1))
                        .orElse(true);
    }

    private static boolean isOfOneThing(byte[] one, byte[] other) {
        int end = QuadLine.space(one, 0);
        return end == QuadLine.space(other, 0) && Arrays.equals(one, 0, end, other, 0, end);
    }

    private static boolean hasOneOf(byte[] line, List<byte[]> properties) {
        int from = QuadLine.space(line, 0) + 1;
        for (byte[] property : properties) {
            int end = from + property.length;
            if (end <= line.length && Arrays.equals(line, from, end, property, 0, property.length)) {
                return true;
            }
        }
        return false;
    }

    /// As they stand in a line.
    private static List<byte[]> bytes(Set<String> properties) {
        return properties.stream()
                .map(property -> ('<' + property + "> ").getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
