package org.stroma.serve.sparql;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.serve.limit.QueryLimits;

/// The description of the endpoint in terms of SPARQL 1.1 Service Description.
///
/// @param endpoint address that the client used
public record ServiceDescription(String endpoint, QueryLimits limits, Offer offer) {

    /// What an endpoint lets its clients do.
    public enum Offer {
        /// Anyone asks, the union of the named graphs, within limits.
        PUBLIC,
        /// Queries as the standard has them.
        READING,
        /// The same and updates.
        WRITING
    }

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final Map<String, String> POLICY = Map.of(
            "queryTimeLimit", "time that a query may take",
            "rowLimit", "rows, or statements, that an answer may have",
            "byteLimit", "bytes that an answer may have",
            "concurrentQueriesPerClient", "queries of one address at the same time",
            "mayAsk", "an endpoint that SERVICE may ask");
    private static final Map<AnswerType, String> FORMAT_NAMES = Map.of(
            AnswerType.JSON, "SPARQL_Results_JSON",
            AnswerType.XML, "SPARQL_Results_XML",
            AnswerType.CSV, "SPARQL_Results_CSV",
            AnswerType.TSV, "SPARQL_Results_TSV",
            AnswerType.TURTLE, "Turtle",
            AnswerType.N_TRIPLES, "N-Triples",
            AnswerType.RDF_XML, "RDF_XML",
            AnswerType.JSON_LD, "JSON-LD");

    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("policy", namespace());
        Node service = NodeFactory.createURI(endpoint + "#service");
        Node dataset = NodeFactory.createURI(endpoint + "#dataset");
        Node defaultGraph = NodeFactory.createURI(endpoint + "#default");
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), NodeFactory.createURI(endpoint));
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        FORMAT_NAMES
                .values()
                .forEach(name -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + name)));
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.type.asNode(), sd("Graph"));
        offer(graph, service);
        return graph;
    }

    private void offer(Graph graph, Node service) {
        switch (offer) {
            case PUBLIC -> {
                graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
                policy(graph, service);
            }
            case READING -> graph.add(service, sd("feature"), sd("BasicFederatedQuery"));
            case WRITING -> {
                graph.add(service, sd("feature"), sd("BasicFederatedQuery"));
                graph.add(service, sd("feature"), sd("EmptyGraphs"));
                graph.add(service, sd("supportedLanguage"), sd("SPARQL11Update"));
            }
        }
    }

    private void policy(Graph graph, Node service) {
        POLICY.forEach((name, meaning) ->
                graph.add(limit(name), RDFS.comment.asNode(), NodeFactory.createLiteralString(meaning)));
        if (!limits.services().isEmpty()) {
            graph.add(service, sd("feature"), sd("BasicFederatedQuery"));
        }
        graph.add(
                service,
                limit("queryTimeLimit"),
                NodeFactory.createLiteralDT(limits.time().toString(), XSDDatatype.XSDdayTimeDuration));
        graph.add(service, limit("rowLimit"), number(limits.rows()));
        graph.add(service, limit("byteLimit"), number(limits.bytes()));
        if (limits.perClient() > 0) {
            graph.add(service, limit("concurrentQueriesPerClient"), number(limits.perClient()));
        }
        limits.services()
                .forEach(other -> graph.add(service, limit("mayAsk"), NodeFactory.createURI(other.toString())));
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }

    // The words for the limits are explained beside them: no vocabulary has them.
    private Node limit(String name) {
        return NodeFactory.createURI(namespace() + name);
    }

    private String namespace() {
        return endpoint.substring(0, endpoint.lastIndexOf('/')) + "/policy#";
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
