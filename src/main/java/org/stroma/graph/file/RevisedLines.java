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
        byte[] one = before.next();
        byte[] other = given.next();
        while (one.length > 0 || other.length > 0) {
            int order = order(one, other);
            write(one, other, order, out);
            one = order <= 0 ? before.next() : one;
            other = order >= 0 ? given.next() : other;
        }
    }

    private void write(byte[] one, byte[] other, int order, OutputStream out) throws IOException {
        if (order > 0) {
            changes.added().add(other);
            out.write(other);
        } else if (order == 0 || unchanged.contains(one, QuadLine.graph(one), QuadLine.graphEnd(one))) {
            same++;
            out.write(one);
        } else {
            changes.gone().add(one);
        }
    }

    /// Empty if so much differs that one is hardly the other changed.
    Optional<LineChanges> changes() {
        return changes.size() <= same / SHARE ? Optional.of(changes) : Optional.empty();
    }

    /// The end of a file comes after all lines.
    private static int order(byte[] one, byte[] other) {
        if (one.length == 0 || other.length == 0) {
            return Integer.compare(other.length, one.length);
        }
        return Arrays.compareUnsigned(one, other);
    }
}
