package org.stroma.graph.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/// What differs between a version and the one before it, kept beside its database as N-Quads.
///
/// @param folder of the version
public record KeptChanges(Path folder) {

    private static final String GONE = "gone.nq";
    private static final String ADDED = "added.nq";

    /// @param more quads that were added and stand in no file of the version, such as those of builds
    public void write(LineChanges changes, List<Quad> more) {
        QuadLines lines = new QuadLines();
        List<byte[]> added = new ArrayList<>(changes.added());
        more.forEach(quad -> added.add(lines.of(quad)));
        write(folder.resolve(GONE), changes.gone());
        write(folder.resolve(ADDED), added);
    }

    /// @param gone takes the quads that only the version before has
    /// @param added takes those that only this one has
    public void read(Consumer<Quad> gone, Consumer<Quad> added) {
        GraphFile.read(folder.resolve(GONE), gone);
        GraphFile.read(folder.resolve(ADDED), added);
    }

    private static void write(Path file, List<byte[]> lines) {
        try (OutputStream out = Disk.buffered(file)) {
            for (byte[] line : lines) {
                out.write(line);
            }
        } catch (IOException e) {
            throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
