package org.stroma.graph.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// Sorted lines of several sources as one sorted sequence, each line once.
final class MergedLines implements AutoCloseable {

    private static final byte[] NONE = {};

    private final List<LineFile> files = new ArrayList<>();
    private final PriorityQueue<Source> sources = new PriorityQueue<>();
    private byte[] last = NONE;

    private MergedLines() {}

    /// @param runs files of sorted lines
    /// @param lines more of them, sorted
    static MergedLines of(List<Path> runs, List<byte[]> lines) throws IOException {
        MergedLines merged = new MergedLines();
        for (Path run : runs) {
            LineFile file = new LineFile(run);
            merged.files.add(file);
            merged.add(file::next);
        }
        int[] at = {0};
        merged.add(() -> at[0] < lines.size() ? lines.get(at[0]++) : NONE);
        return merged;
    }

    /// The next line with its end; empty after the last.
    byte[] next() throws IOException {
        byte[] line = take();
        while (line.length > 0 && Arrays.equals(line, last)) {
            line = take();
        }
        last = line;
        return line;
    }

    @Override
    public void close() throws IOException {
        for (LineFile file : files) {
            file.close();
        }
    }

    private byte[] take() throws IOException {
        Source first = sources.poll();
        if (first == null) {
            return NONE;
        }
        add(first.lines);
        return first.line;
    }

    private void add(Lines lines) throws IOException {
        byte[] line = lines.next();
        if (line.length > 0) {
            sources.add(new Source(line, lines));
        }
    }

    @FunctionalInterface
    private interface Lines {
        byte[] next() throws IOException;
    }

    private static final class Source implements Comparable<Source> {

        private final byte[] line;
        private final Lines lines;

        Source(byte[] line, Lines lines) {
            this.line = line;
            this.lines = lines;
        }

        @Override
        public int compareTo(Source other) {
            return Arrays.compareUnsigned(line, other.line);
        }
    }
}
