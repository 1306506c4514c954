package org.stroma.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.stroma.query.engine.Prefixes;
import org.stroma.query.format.Json;
import org.stroma.serve.http.Form;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/// `/.well-known/void`: the description of the dataset by its builder, in VoID and DCAT; for the start page the
/// same in schema.org, for data set search engines.
public final class DatasetPage implements Page.Answering {

    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String VOID = "http://rdfs.org/ns/void#";

    private final ServerOptions options;
    private final PerVersion<Graph> graphs = new PerVersion<>(DatasetPage::read);

    public DatasetPage(ServerOptions options) {
        this.options = options;
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        Graph graph = graphs.of(snapshot);
        if (graph.isEmpty()) {
            return Reply.notFound("this version was built without a description; build again");
        }
        return Form.wantedBy(request, Form.TURTLE, Form.JSON_LD, Form.N_TRIPLES)
                .map(form -> form.write(graph))
                .orElseGet(() -> Form.TURTLE.write(graph));
    }

    /// The description in schema.org's words, as JSON-LD that may stand in a script element; empty for a version
    /// without
    /// a description.
    public String forSearchEngines(Snapshot snapshot) {
        Graph graph = graphs.of(snapshot);
        // In a script nothing is markup but the end of the script.
        return graph.isEmpty() ? "" : Json.text(schema(graph, snapshot)).replace("<", "\\u003c");
    }

    private ObjectNode schema(Graph graph, Snapshot snapshot) {
        ObjectNode dataset = Json.object();
        dataset.put("@context", "http://schema.org/");
        dataset.put("@type", "Dataset");
        dataset.put("@id", options.base() + ".well-known/void#dataset");
        dataset.put("name", "Stroma");
        dataset.put("description", value(graph, DCTERMS + "title"));
        dataset.put("url", options.base());
        dataset.put("version", snapshot.version());
        dataset.put(
                "size",
                value(graph, VOID + "triples") + " triples of " + value(graph, VOID + "documents") + " documents");
        dataset.putArray("distribution")
                .addObject()
                .put("@type", "DataDownload")
                .put("contentUrl", options.base() + "dump.nq.gz")
                .put("encodingFormat", "application/n-quads");
        return dataset;
    }

    private String value(Graph graph, String property) {
        Node dataset = NodeFactory.createURI(options.base() + ".well-known/void#dataset");
        return graph.stream(dataset, NodeFactory.createURI(property), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    private static Graph read(Snapshot snapshot) {
        Graph graph = RDFParser.fromString(snapshot.beside().description(), Lang.NTRIPLES)
                .toGraph();
        Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
        graph.getPrefixMapping().setNsPrefix("dcat", "http://www.w3.org/ns/dcat#");
        return graph;
    }
}
