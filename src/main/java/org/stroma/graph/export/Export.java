package org.stroma.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.file.SortedLines;
import org.stroma.graph.term.Iris;
import org.stroma.graph.version.Version;

/// Writes a version as text, the same bytes for the same content.
///
/// @param base to write its own IRIs with; empty: as they are
/// @param runs whether to include the graph of builds, which holds clock times
public record Export(Optional<String> base, boolean runs) {

    /// A syntax that can hold several graphs.
    public enum Format {
        N_QUADS,
        TRIG,
        JSON_LD;

        /// By a name that people use: `nquads`, `nq`, `trig`, `jsonld`, in any case.
        ///
        /// @throws IllegalArgumentException if there is no such format, or one that cannot hold the graph
        public static Format of(String name) {
            return switch (name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "")) {
                case "nquads", "nq" -> N_QUADS;
                case "trig" -> TRIG;
                case "jsonld" -> JSON_LD;
                case "turtle", "ttl", "ntriples", "nt", "rdfxml", "rdf" ->
                    throw new IllegalArgumentException(
                            name
                                    + " loses the named graphs, and with them which document says what: use nquads, trig or jsonld");
                default -> throw new IllegalArgumentException("no format " + name + ": use nquads, trig or jsonld");
            };
        }
    }

    /// @throws IllegalArgumentException if the base is none
    public Export {
        base = base.map(iri -> new Iris(iri).base());
    }

    /// As the version is, without builds.
    public static Export plain() {
        return new Export(Optional.empty(), false);
    }

    /// Writes UTF-8; the stream is flushed and stays open.
    public void write(Version version, Format format, OutputStream out) {
        DatasetGraph dataset = version.dataset();
        dataset.begin(ReadWrite.READ);
        try {
            Content content = new Content(dataset, version.iris());
            switch (format) {
                case N_QUADS -> {
                    try (SortedLines lines = content.lines()) {
                        lines.writeTo(out);
                    }
                }
                case TRIG -> new TrigText(content.graphs(), out).write();
                case JSON_LD -> new JsonLdText(content.graphs(), out).write();
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the export: " + e.getMessage(), e);
        } finally {
            dataset.end();
        }
    }

    private final class Content {

        private final DatasetGraph dataset;
        private final Node runsGraph;
        private final UnaryOperator<Node> rename;

        Content(DatasetGraph dataset, Iris iris) {
            this.dataset = dataset;
            this.runsGraph = iris.graph("runs");
            this.rename = base.<UnaryOperator<Node>>map(other -> node -> rebased(node, iris.base(), other))
                    .orElse(UnaryOperator.identity());
        }

        SortedLines lines() {
            SortedLines lines = new SortedLines(Path.of(System.getProperty("java.io.tmpdir")));
            Iterator<Quad> quads = dataset.find();
            while (quads.hasNext()) {
                Quad quad = quads.next();
                if (runs || !quad.getGraph().equals(runsGraph)) {
                    lines.add(renamed(quad));
                }
            }
            return lines;
        }

        SortedGraphs graphs() {
            return new SortedGraphs(dataset, name -> runs || !name.equals(runsGraph), rename);
        }

        private Quad renamed(Quad quad) {
            return Quad.create(
                    rename.apply(quad.getGraph()),
                    rename.apply(quad.getSubject()),
                    rename.apply(quad.getPredicate()),
                    rename.apply(quad.getObject()));
        }
    }

    private static Node rebased(Node node, String from, String to) {
        return node.isURI() && node.getURI().startsWith(from)
                ? NodeFactory.createURI(to + node.getURI().substring(from.length()))
                : node;
    }
}
