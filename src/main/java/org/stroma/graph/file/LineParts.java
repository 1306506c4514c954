package org.stroma.graph.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/// Lines of N-Quads in parts, kept in memory from one version to the next: a part that is made of the same as before is
/// not made again, and what differs is found without a look at what stays. Parts may share lines.
public final class LineParts {

    /// No parts.
    public static final LineParts NONE = new LineParts(Map.of());

    /// Lines are told apart by so many bits of their hashes before they are compared.
    private static final int BITS = 1 << 16;

    private final Map<String, Made> parts;

    private LineParts(Map<String, Made> parts) {
        this.parts = Collections.unmodifiableMap(parts);
    }

    /// A part that may have to be made.
    ///
    /// @param source all that decides what it says: of equal sources equal quads are made
    /// @param quads gives its quads, in any order
    public record Part(Object source, Consumer<Consumer<Quad>> quads) {}

    /// @param hashes of the lines, in their order
    private record Made(Object source, List<byte[]> lines, int[] hashes) {

        static Made of(Part part, QuadLines writer) {
            List<byte[]> lines = new ArrayList<>();
            part.quads().accept(quad -> lines.add(writer.of(quad)));
            return new Made(
                    part.source(),
                    List.copyOf(lines),
                    lines.stream().mapToInt(Arrays::hashCode).toArray());
        }
    }

    /// The lines of these parts, by their names.
    ///
    /// @param before what was made earlier, which is taken over where it is of the same source
    public static LineParts of(Map<String, Part> parts, LineParts before) {
        QuadLines writer = new QuadLines();
        Map<String, Made> made = new HashMap<>();
        parts.forEach((name, part) -> {
            Made kept = before.parts.get(name);
            made.put(name, kept != null && kept.source().equals(part.source()) ? kept : Made.of(part, writer));
        });
        return new LineParts(made);
    }

    /// What makes the lines of an earlier state into these, sorted.
    public LineChanges since(LineParts before) {
        TreeSet<byte[]> gone = before.without(this);
        TreeSet<byte[]> added = without(before);
        List<byte[]> both = gone.stream().filter(added::contains).toList();
        both.forEach(gone::remove);
        both.forEach(added::remove);
        // What another part says, too, neither goes nor comes.
        BitSet differing = new BitSet(BITS);
        gone.forEach(line -> differing.set(bits(Arrays.hashCode(line))));
        added.forEach(line -> differing.set(bits(Arrays.hashCode(line))));
        staying(before).forEach(part -> {
            for (int i = 0; i < part.hashes().length; i++) {
                if (differing.get(bits(part.hashes()[i]))) {
                    gone.remove(part.lines().get(i));
                    added.remove(part.lines().get(i));
                }
            }
        });
        return new LineChanges(List.copyOf(gone), List.copyOf(added));
    }

    /// Lines of the parts that another state has not, or has other ones.
    private TreeSet<byte[]> without(LineParts other) {
        TreeSet<byte[]> lines = new TreeSet<>(Arrays::compareUnsigned);
        parts.forEach((name, part) -> {
            if (other.parts.get(name) != part) {
                lines.addAll(part.lines());
            }
        });
        return lines;
    }

    private Collection<Made> staying(LineParts before) {
        List<Made> staying = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (before.parts.get(name) == part) {
                staying.add(part);
            }
        });
        return staying;
    }

    private static int bits(int hash) {
        return (hash ^ hash >>> 16) & BITS - 1;
    }
}
