package org.stroma.serve;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.stroma.query.Cell;
import org.stroma.query.QueryEngine;

/// What a version says of one thing.
record Description(DatasetGraph dataset, Duration limit) {

    private static final Map<String, String> NAMESPACES = Map.of(
            "kg", "https://w3id.org/stroma/ontology#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "dcterms", "http://purl.org/dc/terms/",
            "prov", "http://www.w3.org/ns/prov#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private static final Query ROWS = QueryFactory.create("""
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            SELECT DISTINCT ?direction ?property ?value ?valueLabel {
              { ?thing ?property ?value BIND("of" AS ?direction) }
              UNION { SELECT ?value ?property ("to" AS ?direction) { ?value ?property ?thing } ORDER BY ?property ?value LIMIT 500 }
              OPTIONAL { ?value skos:prefLabel|rdfs:label|kg:fileName ?valueLabel }
            } ORDER BY ?direction ?property ?value ?valueLabel
            """);

    /// Statements with the thing as subject, without what names it from elsewhere.
    Graph of(String iri) {
        return find(Node.ANY, NodeFactory.createURI(iri));
    }

    /// A whole named graph.
    Graph graph(String iri) {
        return find(NodeFactory.createURI(iri), Node.ANY);
    }

    /// Direction (`of` the thing, `to` it), property, value and the value's label.
    List<List<Cell>> rows(String iri) {
        Query query = QueryTransformOps.replaceVars(ROWS, Map.of(Var.alloc("thing"), NodeFactory.createURI(iri)));
        return QueryEngine.over(dataset, limit).run(query).rows();
    }

    private Graph find(Node graphName, Node subject) {
        return Txn.calculateRead(dataset, () -> {
            Graph graph = GraphFactory.createDefaultGraph();
            NAMESPACES.forEach(graph.getPrefixMapping()::setNsPrefix);
            dataset.find(graphName, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
            return graph;
        });
    }
}
