package org.stroma.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.Prefixes;
import org.stroma.query.format.Json;
import org.stroma.serve.http.Accept;
import org.stroma.serve.http.Form;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.version.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/// What a client needs to write queries: prefixes, shapes of the graph, and our questions as examples.
public record VocabularyFiles(ServerOptions options, Questions questions) {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String JSON = "application/json";
    private static final String PLAIN = "text/plain";
    private static final String TURTLE = Form.TURTLE.mediaType();

    /// `/prefixes`: JSON, SHACL declarations, or lines to paste before a query.
    public Reply prefixes(HttpServletRequest request, Snapshot snapshot) {
        Optional<String> type = Optional.ofNullable(request.getParameter("format"))
                .map(format -> Map.of("json", JSON, "ttl", TURTLE, "txt", PLAIN).getOrDefault(format, ""))
                .or(() -> Accept.choose(request, JSON, TURTLE, PLAIN));
        return switch (type.orElse("")) {
            case JSON -> Reply.ok(JSON, prefixJson());
            case PLAIN -> Reply.ok(PLAIN, prefixText());
            case "text/turtle" -> Form.TURTLE.write(declarations());
            default -> Reply.failed(Reply.NOT_ACCEPTABLE, "there is JSON, Turtle and plain text");
        };
    }

    /// `/shapes`: the SHACL that every version of the graph meets.
    public Reply shapes(HttpServletRequest request, Snapshot snapshot) {
        Graph graph = RDFParser.fromString(bundled("/ontology/shapes.ttl"), Lang.TURTLE)
                .toGraph();
        return Form.wantedBy(request, Form.TURTLE, Form.JSON_LD, Form.N_TRIPLES)
                .map(form -> form.write(graph))
                .orElseGet(() -> Form.TURTLE.write(graph));
    }

    /// `/.well-known/sparql-examples`: every question with its example, as editors for SPARQL read them.
    public Reply examples(HttpServletRequest request, Snapshot snapshot) {
        Graph graph = declarations();
        graph.getPrefixMapping().setNsPrefix("schema", SCHEMA);
        questions.list().forEach(question -> add(graph, question));
        return Form.wantedBy(request, Form.TURTLE, Form.JSON_LD, Form.N_TRIPLES)
                .map(form -> form.write(graph))
                .orElseGet(() -> Form.TURTLE.write(graph));
    }

    private void add(Graph graph, Question question) {
        Node example = iri(examplesAddress() + "#" + question.name());
        Query query = QueryFactory.create(question.sparql());
        graph.add(example, RDF.type.asNode(), iri(SH + "SPARQLExecutable"));
        graph.add(example, RDF.type.asNode(), iri(SH + "SPARQL" + form(query) + "Executable"));
        graph.add(example, RDFS.label.asNode(), text(question.title()));
        graph.add(example, RDFS.comment.asNode(), text(question.title() + " " + question.description()));
        graph.add(example, iri(SH + "prefixes"), iri(examplesAddress() + "#prefixes"));
        graph.add(example, iri(SH + form(query).toLowerCase(Locale.ROOT)), text(question.sparql()));
        graph.add(example, iri(SCHEMA + "keywords"), text(question.group()));
        graph.add(example, iri(SCHEMA + "target"), iri(options.base() + "sparql"));
    }

    private static String form(Query query) {
        if (query.isAskType()) {
            return "Ask";
        }
        return query.isConstructType() ? "Construct" : "Select";
    }

    private Graph declarations() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sh", SH);
        Node all = iri(examplesAddress() + "#prefixes");
        Prefixes.all().forEach((prefix, namespace) -> {
            Node declaration = iri(examplesAddress() + "#prefix-" + prefix);
            graph.add(all, iri(SH + "declare"), declaration);
            graph.add(declaration, RDF.type.asNode(), iri(SH + "PrefixDeclaration"));
            graph.add(declaration, iri(SH + "prefix"), text(prefix));
            graph.add(
                    declaration, iri(SH + "namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
        return graph;
    }

    private String examplesAddress() {
        return options.base() + ".well-known/sparql-examples";
    }

    private static String prefixJson() {
        ObjectNode prefixes = Json.object();
        Prefixes.all().forEach(prefixes::put);
        return Json.text(prefixes);
    }

    private static String prefixText() {
        return Prefixes.all().entrySet().stream()
                .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
                .collect(Collectors.joining());
    }

    private static String bundled(String file) {
        try (InputStream in = VocabularyFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
