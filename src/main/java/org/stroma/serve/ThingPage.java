package org.stroma.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.stroma.query.Prefixes;

/// Descriptions of what bears an IRI: its statements as HTML, Turtle, N-Triples or JSON-LD, a document's text as plain
/// text.
record ThingPage(ServerOptions options, Texts texts) {

    private static final String HTML = "text/html";
    private static final String TURTLE = "text/turtle";
    private static final String N_TRIPLES = "application/n-triples";
    private static final String JSON_LD = "application/ld+json";
    private static final String PLAIN = "text/plain";
    private static final String DOCUMENT = "/document/";
    private static final String ONTOLOGY = "https://w3id.org/stroma/ontology";
    private static final int NOT_ACCEPTABLE = 406;
    private static final Pattern BEYOND_ASCII = Pattern.compile("(%[89A-Fa-f][0-9A-Fa-f])+");

    /// What lies at the request's own path below the base.
    Reply own(HttpServletRequest request, Snapshot snapshot) {
        String path = request.getRequestURI();
        boolean document = path.startsWith(DOCUMENT);
        Optional<String> type = document
                ? Accept.choose(request, HTML, TURTLE, N_TRIPLES, JSON_LD, PLAIN)
                : Accept.choose(request, HTML, TURTLE, N_TRIPLES, JSON_LD);
        if (document && type.equals(Optional.of(PLAIN))) {
            String key = decode(path.substring(DOCUMENT.length()));
            return texts.text(key)
                    .map(text -> Reply.ok(PLAIN, text))
                    .orElseGet(() -> Reply.notFound("no document " + key));
        }
        String raw = options.base() + path.substring(1);
        return describe(Stream.of(raw, spelledOut(raw)).distinct().toList(), type, request, snapshot);
    }

    /// The ontology as this version holds it.
    Reply ontology(HttpServletRequest request, Snapshot snapshot) {
        Graph graph = new Description(snapshot.dataset(), options.limit()).graph(options.base() + "graph/ontology");
        return Accept.choose(request, TURTLE, N_TRIPLES, JSON_LD, HTML)
                .map(type -> write(ONTOLOGY, graph, type.equals(HTML) ? TURTLE : type, request, snapshot))
                .orElseGet(ThingPage::notAcceptable);
    }

    /// What `?iri=` names, an IRI or a CURIE.
    Reply asked(HttpServletRequest request, Snapshot snapshot) {
        String iri = Optional.ofNullable(request.getParameter("iri")).orElse("").strip();
        if (iri.isEmpty()) {
            return Reply.failed(Reply.BAD_REQUEST, "describe what? /describe?iri=CHEBI:125354");
        }
        Optional<String> type = Accept.choose(request, HTML, TURTLE, N_TRIPLES, JSON_LD);
        Optional<String> expanded =
                Prefixes.expand(iri).or(() -> Optional.of(iri).filter(text -> text.contains("://")));
        return expanded.map(known -> describe(List.of(known), type, request, snapshot))
                .orElseGet(() -> named(iri, type, request, snapshot));
    }

    private Reply describe(List<String> iris, Optional<String> type, HttpServletRequest request, Snapshot snapshot) {
        Description description = new Description(snapshot.dataset(), options.limit());
        for (String iri : iris) {
            Graph graph = description.of(iri);
            if (!graph.isEmpty()) {
                return type.map(chosen -> write(iri, graph, chosen, request, snapshot))
                        .orElseGet(ThingPage::notAcceptable);
            }
        }
        return Reply.notFound("nothing is known of " + iris.getFirst());
    }

    private Reply write(String iri, Graph graph, String type, HttpServletRequest request, Snapshot snapshot) {
        return switch (type) {
            case TURTLE -> Reply.ok(type, serialize(graph, RDFFormat.TURTLE_PRETTY));
            case N_TRIPLES -> Reply.ok(type, sortedLines(serialize(graph, RDFFormat.NTRIPLES_UTF8)));
            case JSON_LD -> Reply.ok(type, serialize(graph, RDFFormat.JSONLD_PLAIN));
            default -> html(iri, request, snapshot);
        };
    }

    private Reply html(String iri, HttpServletRequest request, Snapshot snapshot) {
        ThingHtml html = new ThingHtml(new Addresses(options.base()), texts);
        return Visit.html(options, snapshot, lookup -> html.page(lookup, iri, ThingHtml.number(request)));
    }

    // A name is taken as it is spelled, or as a name may be at the start of a sentence or in capitals.
    private Reply named(String name, Optional<String> type, HttpServletRequest request, Snapshot snapshot) {
        List<String> found = Visit.of(options, snapshot, lookup -> new NamedThings(lookup).named(name));
        if (found.size() > 1 && type.equals(Optional.of(HTML))) {
            return Visit.html(
                    options,
                    snapshot,
                    lookup -> new NamedThings(lookup).page(name, found, new Addresses(options.base())));
        }
        return found.isEmpty()
                ? Reply.notFound("nothing is known of " + name)
                : describe(List.of(found.getFirst()), type, request, snapshot);
    }

    private static Reply notAcceptable() {
        return Reply.failed(NOT_ACCEPTABLE, "there is HTML, Turtle, N-Triples and JSON-LD");
    }

    private static String serialize(Graph graph, RDFFormat format) {
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, graph, format);
        return out.toString();
    }

    private static String sortedLines(String lines) {
        return String.join("", lines.lines().sorted().map(line -> line + "\n").toList());
    }

    private static String decode(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    // A URI spells out as bytes what the graph's IRI holds as letters beyond ASCII.
    private static String spelledOut(String uri) {
        return BEYOND_ASCII.matcher(uri).replaceAll(bytes -> Matcher.quoteReplacement(decode(bytes.group())));
    }
}
