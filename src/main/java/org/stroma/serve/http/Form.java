package org.stroma.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/// The formats of a description, HTML first.
public enum Form {
    HTML("html", "text/html"),
    TURTLE("ttl", "text/turtle"),
    JSON_LD("jsonld", "application/ld+json", "application/json"),
    N_TRIPLES("nt", "application/n-triples"),
    RDF_XML("rdf", "application/rdf+xml");

    private final String suffix;
    private final String[] types;

    Form(String suffix, String... types) {
        this.suffix = suffix;
        this.types = types;
    }

    /// The extension of the address of a description in this form, without the dot.
    public String suffix() {
        return suffix;
    }

    /// As in a Content-Type header.
    public String mediaType() {
        return types[0];
    }

    /// What a request wants by `format=`, else by its Accept; none where it wants something else.
    public static Optional<Form> wantedBy(HttpServletRequest request, Form... forms) {
        return Optional.ofNullable(request.getParameter("format"))
                .map(name -> Arrays.stream(forms)
                        .filter(form -> form.suffix.equals(name))
                        .findFirst())
                .orElseGet(() -> accepted(request, forms));
    }

    public static Optional<Form> accepted(HttpServletRequest request, Form... forms) {
        String[] offers =
                Arrays.stream(forms).flatMap(form -> Stream.of(form.types)).toArray(String[]::new);
        return Accept.choose(request, offers)
                .flatMap(type -> Arrays.stream(forms)
                        .filter(form -> Arrays.asList(form.types).contains(type))
                        .findFirst());
    }

    /// A graph in a form for programs; lines of N-Triples in their order.
    ///
    /// @throws IllegalStateException for HTML
    public Reply write(Graph graph) {
        return switch (this) {
            case HTML -> throw new IllegalStateException("a page is more than its graph");
            case TURTLE -> Reply.ok(mediaType(), serialize(graph, RDFFormat.TURTLE_PRETTY));
            case JSON_LD -> Reply.ok(mediaType(), serialize(graph, RDFFormat.JSONLD_PLAIN));
            case RDF_XML -> Reply.ok(mediaType(), serialize(graph, RDFFormat.RDFXML_PLAIN));
            case N_TRIPLES -> Reply.ok(mediaType(), sortedLines(serialize(graph, RDFFormat.NTRIPLES_UTF8)));
        };
    }

    private static String serialize(Graph graph, RDFFormat format) {
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, graph, format);
        return out.toString();
    }

    private static String sortedLines(String lines) {
        return String.join("", lines.lines().sorted().map(line -> line + "\n").toList());
    }
}
