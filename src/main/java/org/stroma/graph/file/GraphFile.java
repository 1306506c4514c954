package org.stroma.graph.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/// The graph of a version as sorted N-Quads, builds aside: a file beside its database, which later versions share as
/// long as little differs, with what differs beside it. Its hash names the version; the next build compares its own
/// with it and changes what differs.
public final class GraphFile {

    public static final String NAME = "graph.nq";

    /// What differs from a shared file is at most one part of so many, else the version has a file of its own.
    private static final int SHARE = 16;

    /// Parsing a few lines costs as much as parsing hundreds.
    private static final int AT_ONCE = 1 << 14;

    private GraphFile() {}

    /// Writes the graph.
    ///
    /// @param version folder of the version
    /// @return the version's id
    public static String write(Path version, Consumer<Consumer<Quad>> content) {
        try (SortedLines lines = new SortedLines(version)) {
            content.accept(lines::add);
            return whole(version, lines::each);
        } catch (IOException e) {
            throw new StoreException("cannot write the graph to " + version + ": " + e.getMessage(), e);
        }
    }

    /// Writes the graph of lines that are sorted already.
    ///
    /// @param version folder of the version
    /// @param parts files of lines, each line once, of which those of one come before those of the next
    /// @return the version's id
    public static String write(Path version, List<Path> parts) {
        try {
            return whole(version, sink -> {
                for (Path part : parts) {
                    try (LineFile lines = new LineFile(part)) {
                        while (lines.advance()) {
                            sink.accept(lines.buffer(), lines.from(), lines.to());
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new StoreException("cannot write the graph to " + version + ": " + e.getMessage(), e);
        }
    }

    /// What {@link #write} would return, without a file: made of the sum of the hashes of all lines ({@link LineSum}).
    public static String id(Consumer<Consumer<Quad>> content) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        LineSum sum = new LineSum();
        try (SortedLines lines = new SortedLines(folder)) {
            content.accept(lines::add);
            lines.each(sum::add);
        } catch (IOException e) {
            throw new StoreException("cannot write to " + folder + ": " + e.getMessage(), e);
        }
        return sum.id();
    }

    /// Whether a version has its graph beside it.
    public static boolean isBeside(Path version) {
        return Files.exists(version.resolve(NAME)) && LineSum.read(version).isPresent();
    }

    /// Makes the graph of a version of that of an earlier one.
    ///
    /// @param before folder of the earlier version
    /// @param unchanged IRIs of graphs whose quads are those of the earlier version
    /// @param version folder of the version
    /// @param content all quads of the other graphs
    public static Revised revise(Path before, Set<String> unchanged, Path version, Consumer<Consumer<Quad>> content) {
        RevisedLines revised = new RevisedLines(unchanged);
        LineSum sum = LineSum.read(before).orElseThrow();
        try (SortedLines lines = new SortedLines(version)) {
            content.accept(lines::add);
            Optional<LineChanges> changes = revised.changes(before, lines, sum.lines());
            Optional<Overlay> overlay = changes.isEmpty() ? Optional.empty() : overlay(before, changes.get());
            String id = overlay.isPresent()
                    ? shared(before, version, overlay.get(), sum, changes.orElseThrow())
                    : whole(version, sink -> {
                        try (GraphLines earlier = new GraphLines(before);
                                MergedLines given = lines.sorted()) {
                            revised.write(earlier, given, sink);
                        }
                    });
            return new Revised(id, changes);
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException(
                    "cannot make the graph in " + version + " of that in " + before + ": " + e.getMessage(), e);
        }
    }

    /// Makes the graph of a version of that of an earlier one, of which all that differs is known.
    ///
    /// @param before folder of the earlier version
    /// @param version folder of the version
    public static Revised revise(Path before, Path version, LineChanges changes) {
        LineSum sum = LineSum.read(before).orElseThrow();
        try {
            Overlay overlay = Overlay.read(before).after(changes);
            boolean few = RevisedLines.areFew(changes, sum.lines());
            String id = few && isSmall(overlay, before)
                    ? shared(before, version, overlay, sum, changes)
                    : whole(version, sink -> write(new GraphLines(before.resolve(NAME), overlay), sink));
            return new Revised(id, few ? Optional.of(changes) : Optional.empty());
        } catch (IOException e) {
            throw new StoreException(
                    "cannot make the graph in " + version + " of that in " + before + ": " + e.getMessage(), e);
        }
    }

    private static void write(GraphLines all, LineSink sink) throws IOException {
        try (all) {
            while (all.advance()) {
                sink.accept(all.buffer(), all.from(), all.to());
            }
        }
    }

    /// @param id as {@link #write} gives it
    /// @param changes empty if so much differs that it is hardly the earlier one changed
    public record Revised(String id, Optional<LineChanges> changes) {}

    /// What differs from the file that the earlier version has; empty if that is no small part of it.
    private static Optional<Overlay> overlay(Path before, LineChanges changes) throws IOException {
        Overlay overlay = Overlay.read(before).after(changes);
        return isSmall(overlay, before) ? Optional.of(overlay) : Optional.empty();
    }

    private static boolean isSmall(Overlay overlay, Path before) throws IOException {
        return overlay.size() <= Files.size(before.resolve(NAME)) / SHARE;
    }

    private static String shared(Path before, Path version, Overlay overlay, LineSum sum, LineChanges changes)
            throws IOException {
        Disk.link(before.resolve(NAME), version.resolve(NAME));
        overlay.write(version);
        changes.gone().forEach(sum::subtract);
        changes.added().forEach(sum::add);
        sum.write(version);
        return sum.id();
    }

    @FunctionalInterface
    private interface Lines {
        void to(LineSink sink) throws IOException;
    }

    private static String whole(Path version, Lines lines) throws IOException {
        LineSum sum = new LineSum();
        try (OutputStream out = Disk.buffered(version.resolve(NAME))) {
            lines.to((bytes, from, to) -> {
                sum.add(bytes, from, to);
                out.write(bytes, from, to - from);
            });
        }
        sum.write(version);
        return sum.id();
    }

    /// Writes the lines of a version's graph, in order.
    ///
    /// @param version its folder
    /// @throws IOException if they cannot be written
    public static void writeTo(Path version, OutputStream out) throws IOException {
        try (GraphLines lines = new GraphLines(version)) {
            while (lines.advance()) {
                out.write(lines.buffer(), lines.from(), lines.to() - lines.from());
            }
        }
    }

    /// The quads of a version's graph, in order.
    ///
    /// @param version its folder
    public static void readAll(Path version, Consumer<Quad> sink) {
        List<byte[]> some = new ArrayList<>();
        try (GraphLines lines = new GraphLines(version)) {
            for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
                some.add(line);
                if (some.size() == AT_ONCE) {
                    read(some, sink);
                    some.clear();
                }
            }
        } catch (IOException e) {
            throw new StoreException("cannot read the graph in " + version + ": " + e.getMessage(), e);
        }
        read(some, sink);
    }

    /// The quads of a file, in its order.
    public static void read(Path file, Consumer<Quad> sink) {
        RDFParser.source(file).lang(Lang.NQUADS).checking(false).parse(quads(sink));
    }

    public static void read(List<byte[]> lines, Consumer<Quad> sink) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.forEach(all::writeBytes);
        RDFParser.source(new ByteArrayInputStream(all.toByteArray()))
                .lang(Lang.NQUADS)
                .checking(false)
                .parse(quads(sink));
    }

    private static StreamRDF quads(Consumer<Quad> sink) {
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                sink.accept(quad);
            }
        };
    }
}
