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
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.QuadLine;
import org.stroma.graph.file.SubjectLines;

/// Picks out of a version's graph what names things and of what class they are. Most lines do neither, and telling that
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
    private final Optional<Set<String>> wanted;
    private final Sink sink;
    private final List<byte[]> chosen = new ArrayList<>();

    /// @param naming the properties that name things
    /// @param besides properties that are wanted of what is named
    /// @param wanted IRIs of the only things that are wanted; empty: all
    /// @param sink given what is said of one thing after the other
    NamedNodes(Set<String> naming, Set<String> besides, Optional<Set<String>> wanted, Sink sink) {
        this.naming = bytes(naming);
        this.besides = bytes(besides);
        this.wanted = wanted.map(Set::copyOf);
        this.sink = sink;
    }

    /// @param version folder of the version
    void read(Path version) throws IOException {
        if (wanted.isPresent()) {
            SubjectLines.read(version, wanted.get(), this::choose);
        } else {
            SubjectLines.readAll(version, this::choose);
        }
        parse();
    }

    private void choose(List<byte[]> same) throws IOException {
        if (same.stream().anyMatch(line -> hasOneOf(line, naming))) {
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
