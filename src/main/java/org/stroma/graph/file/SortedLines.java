package org.stroma.graph.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/// N-Quads in the order of their bytes (that of `LC_ALL=C sort -u`), each line once. What does not fit into a fixed
/// part of the memory waits, sorted, in temporary files: a corpus may be larger than the heap.
public final class SortedLines implements AutoCloseable {

    /// Bytes of lines in memory, as far as it suffices; as much again goes into the objects that hold them.
    private static final int IN_MEMORY = Math.clamp(Runtime.getRuntime().maxMemory() / 24, 16 << 20, 192 << 20);

    private final Path folder;
    private final int most;
    private final ThreadLocal<QuadLines> written = ThreadLocal.withInitial(QuadLines::new);
    private final List<Path> runs = new ArrayList<>();
    private List<byte[]> lines = new ArrayList<>();
    private boolean ordered;
    private int size;

    /// @param folder for temporary files
    public SortedLines(Path folder) {
        this(folder, IN_MEMORY);
    }

    /// @param most bytes of lines in memory
    public SortedLines(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /// From any thread.
    public void add(Quad quad) {
        add(written.get().of(quad));
    }

    private synchronized void add(byte[] line) {
        lines.add(line);
        ordered = false;
        size += line.length;
        if (size > most) {
            spill();
        }
    }

    /// The stream stays open.
    public void writeTo(OutputStream out) throws IOException {
        each((bytes, from, to) -> out.write(bytes, from, to - from));
    }

    /// Gives all lines, in order.
    void each(LineSink sink) throws IOException {
        try (MergedLines merged = sorted()) {
            for (byte[] line = merged.next(); line.length > 0; line = merged.next()) {
                sink.accept(line, 0, line.length);
            }
        }
    }

    /// All lines, one after the other.
    MergedLines sorted() throws IOException {
        return MergedLines.of(runs, inMemory());
    }

    /// Those that belong to a stretch of other lines; of all lines only where all are in memory.
    MergedLines sorted(Stretch stretch) throws IOException {
        return MergedLines.of(runs, stretch.of(inMemory()));
    }

    /// Whether no line waits in a file.
    boolean areInMemory() {
        return runs.isEmpty();
    }

    private synchronized List<byte[]> inMemory() {
        if (!ordered) {
            byte[][] sorted = lines.toArray(byte[][]::new);
            Arrays.parallelSort(sorted, Arrays::compareUnsigned);
            lines = new ArrayList<>(Arrays.asList(sorted));
            ordered = true;
        }
        return lines;
    }

    /// Removes the temporary files.
    @Override
    public void close() {
        runs.forEach(Disk::delete);
    }

    private void spill() {
        lines.sort(Arrays::compareUnsigned);
        try {
            Path run = Files.createTempFile(folder, "sorted-", ".nq");
            runs.add(run);
            try (OutputStream out = Disk.buffered(run);
                    MergedLines merged = MergedLines.of(List.of(), lines)) {
                for (byte[] line = merged.next(); line.length > 0; line = merged.next()) {
                    out.write(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder + ": " + e.getMessage(), e);
        }
        lines = new ArrayList<>();
        size = 0;
    }
}
