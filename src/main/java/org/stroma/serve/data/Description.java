package org.stroma.serve.data;

import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/// The description of one thing in a version.
public record Description(DatasetGraph dataset) {

    private static final Map<String, String> NAMESPACES = Map.of(
            "kg", "https://w3id.org/stroma/ontology#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "dcterms", "http://purl.org/dc/terms/",
            "prov", "http://www.w3.org/ns/prov#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private static final int MOST = 500;
    private static final Node INVALIDATED = NodeFactory.createURI("http://www.w3.org/ns/prov#wasInvalidatedBy");
    private static final Node NAMED_GRAPH =
            NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#NamedGraph");

    /// Statements with the thing as subject; of a thing that nothing is said of, those that name it. Empty for what is
    /// unknown or gone.
    public Graph of(String iri) {
        Graph said = about(iri);
        if (said.stream().allMatch(triple -> triple.getPredicate().equals(INVALIDATED))) {
            return said.isEmpty() ? naming(iri) : GraphFactory.createDefaultGraph();
        }
        return said;
    }

    /// Whether there was such a thing, and a build found it gone.
    boolean isGone(String iri) {
        Graph said = about(iri);
        return !said.isEmpty()
                && said.stream().allMatch(triple -> triple.getPredicate().equals(INVALIDATED));
    }

    /// A whole named graph.
    Graph graph(String iri) {
        return find(NodeFactory.createURI(iri), Node.ANY);
    }

    private Graph about(String iri) {
        return find(Node.ANY, NodeFactory.createURI(iri));
    }

    private Graph naming(String iri) {
        Node thing = NodeFactory.createURI(iri);
        return Txn.calculateRead(dataset, () -> {
            Graph graph = empty();
            if (dataset.containsGraph(thing)) {
                graph.add(thing, RDF.type.asNode(), NAMED_GRAPH);
            }
            Iter.limit(dataset.find(Node.ANY, Node.ANY, Node.ANY, thing), MOST)
                    .forEachRemaining(quad -> graph.add(quad.asTriple()));
            return graph;
        });
    }

    private static Graph empty() {
        Graph graph = GraphFactory.createDefaultGraph();
        NAMESPACES.forEach(graph.getPrefixMapping()::setNsPrefix);
        return graph;
    }

    private Graph find(Node graphName, Node subject) {
        return Txn.calculateRead(dataset, () -> {
            Graph graph = empty();
            dataset.find(graphName, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
            return graph;
        });
    }
}
