package org.stroma.graph.file;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.stroma.model.text.Sha256;

/// The file beside a version's database that says the same as sorted N-Quads, builds aside. Its hash names the version;
/// the next build compares its own with it and changes what differs.
public final class GraphFile {

    public static final String NAME = "graph.nq";

    private static final int ID_DIGITS = 16;

    private GraphFile() {}

    /// Writes the file.
    ///
    /// @return the first 16 hexadecimal digits of its SHA-256
    public static String write(Path file, Consumer<Consumer<Quad>> content) {
        try (OutputStream out = Disk.buffered(file)) {
            return write(requireNonNull(file.toAbsolutePath().getParent()), content, out);
        } catch (IOException e) {
            throw new StoreException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /// What {@link #write} would return, without the file.
    public static String id(Consumer<Consumer<Quad>> content) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            return write(folder, content, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new StoreException("cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Writes the file after one of an earlier version.
    ///
    /// @param unchanged IRIs of graphs whose quads are those of the earlier version
    /// @param content all quads of the other graphs
    public static Revised revise(Path before, Set<String> unchanged, Path file, Consumer<Consumer<Quad>> content) {
        RevisedLines revised = new RevisedLines(unchanged);
        try (SortedLines lines =
                        new SortedLines(requireNonNull(file.toAbsolutePath().getParent()));
                LineFile earlier = new LineFile(before);
                OutputStream out = Disk.buffered(file)) {
            content.accept(lines::add);
            String id = hashed(out, digesting -> {
                try (MergedLines given = lines.sorted()) {
                    revised.write(earlier, given, digesting);
                }
            });
            return new Revised(id, revised.changes());
        } catch (IOException e) {
            throw new StoreException("cannot make " + file + " of " + before + ": " + e.getMessage(), e);
        }
    }

    /// @param id as {@link #write} gives it
    /// @param changes empty if so much differs that it is hardly the earlier one changed
    public record Revised(String id, Optional<LineChanges> changes) {}

    private static String write(Path folder, Consumer<Consumer<Quad>> content, OutputStream out) throws IOException {
        try (SortedLines lines = new SortedLines(folder)) {
            content.accept(lines::add);
            return hashed(out, lines::writeTo);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static String hashed(OutputStream out, Writing writing) throws IOException {
        MessageDigest digest = Sha256.begin();
        // The hash of many lines at once takes a fraction of that of one after the other.
        OutputStream together = new BufferedOutputStream(new DigestOutputStream(out, digest), 1 << 16);
        writing.to(together);
        together.flush();
        return Sha256.hex(digest).substring(0, ID_DIGITS);
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
