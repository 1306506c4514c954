package org.stroma.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.stroma.graph.term.Terms;
import org.stroma.model.ontology.Ontology;

/// TriG (RDF 1.1) in a fixed order and layout.
final class TrigText {

    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "kg", Ontology.NAMESPACE,
            "rdf", RDF.uri,
            "rdfs", RDFS.uri,
            "owl", OWL.NS,
            "xsd", XSD.NS,
            "skos", SKOS.uri,
            "dcterms", DCTerms.NS,
            "prov", Terms.PROV,
            "schema", Terms.SCHEMA,
            "hgnc", "http://identifiers.org/hgnc/"));

    private final SortedGraphs graphs;
    private final Writer out;
    private final PrefixMap prefixes = PrefixMapFactory.create(PREFIXES);

    TrigText(SortedGraphs graphs, OutputStream out) {
        this.graphs = graphs;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void write() throws IOException {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            out.write("PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n");
        }
        for (Node graph : graphs.names()) {
            out.write("\n" + text(graphs.renamed(graph)) + " {\n");
            for (SortedGraphs.Description description : graphs.descriptions(graph)) {
                describe(description);
            }
            out.write("}\n");
        }
        out.flush();
    }

    private void describe(SortedGraphs.Description description) throws IOException {
        out.write("    " + text(description.subject()) + " ");
        out.write(description.statements().entrySet().stream()
                .map(statement -> predicate(statement.getKey()) + " " + objects(statement.getValue()))
                .collect(Collectors.joining(" ;\n        ")));
        out.write(" .\n");
    }

    private String predicate(Node predicate) {
        return predicate.equals(RDF.type.asNode()) ? "a" : text(predicate);
    }

    private String objects(SortedSet<Node> objects) {
        return objects.stream().map(this::text).collect(Collectors.joining(" , "));
    }

    private String text(Node node) {
        return NodeFmtLib.str(node, prefixes);
    }
}
