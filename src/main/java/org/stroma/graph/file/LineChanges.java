package org.stroma.graph.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What makes one file of sorted N-Quads into another.
///
/// @param gone lines that only the first has
/// @param added lines that only the second has
public record LineChanges(List<byte[]> gone, List<byte[]> added) {

    /// These and others, of other lines, sorted.
    public LineChanges and(LineChanges others) {
        return new LineChanges(sorted(gone, others.gone), sorted(added, others.added));
    }

    private static List<byte[]> sorted(List<byte[]> some, List<byte[]> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Arrays::compareUnsigned)
                .toList();
    }

    /// IRIs of all that the lines are about: subjects, graphs, and what is pointed at.
    public Set<String> things() {
        Set<String> things = new HashSet<>();
        gone.forEach(line -> things(line, things));
        added.forEach(line -> things(line, things));
        return things;
    }

    /// IRIs of the subjects of the lines.
    public Set<String> subjects() {
        Set<String> subjects = new HashSet<>();
        Stream.concat(gone.stream(), added.stream())
                .forEach(line -> subjects.add(QuadLine.text(line, 1, QuadLine.space(line, 0) - 1)));
        return subjects;
    }

    int size() {
        return gone.size() + added.size();
    }

    private static void things(byte[] line, Set<String> things) {
        int property = QuadLine.property(line);
        int object = QuadLine.space(line, property) + 1;
        things.add(QuadLine.text(line, 1, property - "> <".length()));
        things.add(QuadLine.text(line, QuadLine.graph(line), QuadLine.graphEnd(line)));
        if (line[object] == '<') {
            things.add(QuadLine.text(line, object + 1, QuadLine.space(line, object) - 1));
        }
    }
}
