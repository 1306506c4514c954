package org.stroma.graph.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sorted N-Quads made of those before: the lines of some graphs stay as they are, those of all others are what is
/// given now.
final class RevisedLines {

    /// Of every so many lines one may differ; beyond that, starting anew is faster than changing.
    private static final int SHARE = 8;

    /// Some more than there are cores: they differ in how long they take.
    private static final int STRETCHES = 2 * Runtime.getRuntime().availableProcessors();

    /// What becomes of lines.
    private interface Fate {
        void stays(byte[] lines, int from, int to) throws IOException;

        void goes(byte[] lines, int from, int to);

        void comes(byte[] line) throws IOException;

        /// Whether the rest does not matter.
        default boolean isKnown() {
            return false;
        }
    }

    private final ByteNames unchanged;

    /// @param unchanged IRIs of the graphs whose lines stay
    RevisedLines(Set<String> unchanged) {
        this.unchanged = ByteNames.of(unchanged);
    }

    /// All lines that there are now, in order.
    ///
    /// @param before sorted lines
    /// @param given sorted lines of the graphs that may have changed
    void write(GraphLines before, MergedLines given, LineSink sink) throws IOException {
        compare(before, given, new Fate() {
            @Override
            public void stays(byte[] lines, int from, int to) throws IOException {
                sink.accept(lines, from, to);
            }

            @Override
            public void goes(byte[] lines, int from, int to) {
                // Then it is not written.
            }

            @Override
            public void comes(byte[] line) throws IOException {
                sink.accept(line, 0, line.length);
            }
        });
    }

    /// What differs; empty if so much does that one is hardly the other changed.
    ///
    /// @param before folder of the version before
    /// @param lines how many there are before
    Optional<LineChanges> changes(Path before, SortedLines given, long lines) throws IOException {
        Path file = before.resolve(GraphFile.NAME);
        Overlay overlay = Overlay.read(before);
        List<Stretch> stretches = given.areInMemory() ? Stretch.of(file, STRETCHES) : List.of(Stretch.ALL);
        List<LineChanges> parts = stretches.parallelStream()
                .map(stretch -> changes(file, overlay, given, stretch, lines))
                .toList();
        LineChanges changes = new LineChanges(
                parts.stream().flatMap(part -> part.gone().stream()).toList(),
                parts.stream().flatMap(part -> part.added().stream()).toList());
        return areFew(changes, lines) ? Optional.of(changes) : Optional.empty();
    }

    private LineChanges changes(Path file, Overlay overlay, SortedLines given, Stretch stretch, long lines) {
        try (GraphLines before = new GraphLines(file, overlay, stretch);
                MergedLines now = given.sorted(stretch)) {
            return changes(before, now, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LineChanges changes(GraphLines before, MergedLines given, long lines) throws IOException {
        LineChanges changes = new LineChanges(new ArrayList<>(), new ArrayList<>());
        compare(before, given, new Fate() {
            @Override
            public void stays(byte[] all, int from, int to) {
                // Lines by the million: none is copied.
            }

            @Override
            public void goes(byte[] all, int from, int to) {
                changes.gone().add(Arrays.copyOfRange(all, from, to));
            }

            @Override
            public void comes(byte[] line) {
                changes.added().add(line);
            }

            @Override
            public boolean isKnown() {
                return changes.size() > lines / SHARE;
            }
        });
        return changes;
    }

    /// Whether one of two files is the other changed.
    ///
    /// @param lines how many there are before
    static boolean areFew(LineChanges changes, long lines) {
        long same = lines - changes.gone().size();
        return changes.size() <= same / SHARE;
    }

    private void compare(GraphLines before, MergedLines given, Fate fate) throws IOException {
        boolean more = before.advance();
        byte[] other = given.next();
        while ((more || other.length > 0) && !fate.isKnown()) {
            int order = more ? order(before, other) : 1;
            if (order > 0) {
                fate.comes(other);
            } else if (order == 0 || isOfUnchanged(before)) {
                fate.stays(before.buffer(), before.from(), before.to());
            } else {
                fate.goes(before.buffer(), before.from(), before.to());
            }
            more = order <= 0 ? before.advance() : more;
            other = order >= 0 ? given.next() : other;
        }
    }

    private boolean isOfUnchanged(GraphLines line) {
        return unchanged.contains(
                line.buffer(), QuadLine.graph(line.buffer(), line.to()), QuadLine.graphEnd(line.to()));
    }

    /// The end of what is given comes after all lines.
    private static int order(GraphLines before, byte[] given) {
        return given.length == 0
                ? -1
                : Arrays.compareUnsigned(before.buffer(), before.from(), before.to(), given, 0, given.length);
    }
}
