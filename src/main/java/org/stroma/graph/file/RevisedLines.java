package org.stroma.graph.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// Sorted N-Quads made of those before: the lines of some graphs stay as they are, those of all others are what is
/// given
/// now.
final class RevisedLines {

    /// Of every so many lines one may differ; beyond that, starting anew is faster than changing.
    private static final int SHARE = 8;

    private final ByteNames unchanged;
    private final LineChanges changes = new LineChanges(new ArrayList<>(), new ArrayList<>());
    private long same;

    /// @param unchanged IRIs of the graphs whose lines stay
    RevisedLines(Set<String> unchanged) {
        this.unchanged = ByteNames.of(unchanged);
    }

    /// @param before sorted lines
    /// @param given sorted lines of the graphs that may have changed
    void write(LineFile before, MergedLines given, OutputStream out) throws IOException {
        boolean more = before.advance();
        byte[] other = given.next();
        while (more || other.length > 0) {
            int order = more ? order(before, other) : 1;
            if (order > 0) {
                changes.added().add(other);
                out.write(other);
            } else {
                keepOrDrop(before, order == 0, out);
                more = before.advance();
            }
            other = order >= 0 ? given.next() : other;
        }
    }

    // Lines by the million: none of them is copied unless it is gone.
    private void keepOrDrop(LineFile before, boolean given, OutputStream out) throws IOException {
        byte[] lines = before.buffer();
        int end = before.to();
        if (given || unchanged.contains(lines, QuadLine.graph(lines, end), QuadLine.graphEnd(end))) {
            same++;
            out.write(lines, before.from(), end - before.from());
        } else {
            changes.gone().add(Arrays.copyOfRange(lines, before.from(), end));
        }
    }

    /// Empty if so much differs that one is hardly the other changed.
    Optional<LineChanges> changes() {
        return changes.size() <= same / SHARE ? Optional.of(changes) : Optional.empty();
    }

    /// The end of what is given comes after all lines.
    private static int order(LineFile before, byte[] given) {
        return given.length == 0
                ? -1
                : Arrays.compareUnsigned(before.buffer(), before.from(), before.to(), given, 0, given.length);
    }
}
