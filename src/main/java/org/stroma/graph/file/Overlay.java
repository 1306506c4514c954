package org.stroma.graph.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// What makes the lines of a version's graph of a file that it shares with earlier versions.
///
/// @param gone lines of the file that the version does not have, sorted
/// @param added lines that it has besides, sorted
record Overlay(List<byte[]> gone, List<byte[]> added) {

    private static final String GONE = "graph-gone.nq";
    private static final String ADDED = "graph-added.nq";

    static final Overlay NONE = new Overlay(List.of(), List.of());

    static Overlay read(Path version) throws IOException {
        return new Overlay(lines(version.resolve(GONE)), lines(version.resolve(ADDED)));
    }

    void write(Path version) throws IOException {
        write(version.resolve(GONE), gone);
        write(version.resolve(ADDED), added);
    }

    /// That of the next version.
    Overlay after(LineChanges changes) {
        TreeSet<byte[]> less = sorted(gone);
        TreeSet<byte[]> more = sorted(added);
        changes.gone().stream().filter(line -> !more.remove(line)).forEach(less::add);
        changes.added().stream().filter(line -> !less.remove(line)).forEach(more::add);
        return new Overlay(List.copyOf(less), List.copyOf(more));
    }

    /// How many bytes its lines have.
    long size() {
        return size(gone) + size(added);
    }

    private static long size(List<byte[]> lines) {
        return lines.stream().mapToLong(line -> line.length).sum();
    }

    private static TreeSet<byte[]> sorted(Collection<byte[]> lines) {
        TreeSet<byte[]> sorted = new TreeSet<>(Arrays::compareUnsigned);
        sorted.addAll(lines);
        return sorted;
    }

    private static List<byte[]> lines(Path file) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        if (Files.exists(file)) {
            try (LineFile all = new LineFile(file)) {
                for (byte[] line = all.next(); line.length > 0; line = all.next()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static void write(Path file, List<byte[]> lines) throws IOException {
        if (!lines.isEmpty()) {
            try (OutputStream out = Disk.buffered(file)) {
                for (byte[] line : lines) {
                    out.write(line);
                }
            }
        }
    }
}
