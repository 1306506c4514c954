package org.stroma.query.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/// The names by which the graph knows its things. It asks for them by SPARQL, so it works wherever the graph is.
public record EntityNames(QueryEngine engine) {

    private static final String PROLOGUE = """
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            """;

    private static final String DOCUMENT = "https://w3id.org/stroma/ontology#Document";

    private static final Pattern SPECIAL = Pattern.compile("[\\\\.\\[\\]{}()*+?^$|-]");

    private static final String NAMING =
            "VALUES ?naming { skos:prefLabel skos:altLabel rdfs:label kg:fileName dcterms:title }";

    private static final Query NAMED = QueryFactory.create(PROLOGUE
            + "SELECT DISTINCT ?thing { " + NAMING
            + " ?thing ?naming ?label FILTER(REGEX(STR(?label), ?pattern, \"i\")) } ORDER BY ?thing");

    /// Every name and the things that have it.
    static final Query ALL = QueryFactory.create(
            PROLOGUE + "SELECT ?label ?thing { " + NAMING + " ?thing ?naming ?label FILTER(ISIRI(?thing)) }");

    private static final Query IDENTIFIED = QueryFactory.create(PROLOGUE + """
            SELECT DISTINCT ?thing {
              { ?iri ?p ?o BIND(?iri AS ?thing) } UNION { ?s ?p ?iri BIND(?iri AS ?thing) FILTER(?p != skos:exactMatch) }
              UNION { ?thing skos:exactMatch ?iri }
            } ORDER BY ?thing
            """);

    private static final Query LABELS = QueryFactory.create(PROLOGUE + "SELECT DISTINCT (STR(?label) AS ?name) { "
            + NAMING + " ?thing ?naming ?label } ORDER BY ?name");

    private static final Query RELATIONS = QueryFactory.create(
            PROLOGUE
                    + "SELECT DISTINCT ?thing { { ?thing a kg:Relation } UNION { ?claim rdf:predicate ?thing } } ORDER BY ?thing");

    private static final Query CLASSES = QueryFactory.create(
            PROLOGUE
                    + "PREFIX owl: <http://www.w3.org/2002/07/owl#> SELECT DISTINCT ?thing { ?thing a owl:Class } ORDER BY ?thing");

    private static final String DOCUMENTS =
            PROLOGUE + "SELECT DISTINCT ?thing { ?thing a kg:Document } ORDER BY ?thing";

    private static final Query DOCUMENT_LABELS = QueryFactory.create(
            PROLOGUE
                    + "SELECT DISTINCT (STR(?label) AS ?name) { ?thing a kg:Document ; kg:fileName|dcterms:title ?label } ORDER BY ?name");

    private static final Query RANGES = QueryFactory.create("""
            PREFIX schema: <https://schema.org/>
            SELECT ?property (MIN(STR(?each)) AS ?range) { ?property schema:rangeIncludes ?each }
            GROUP BY ?property HAVING(COUNT(DISTINCT ?each) = 1) ORDER BY ?property
            """);

    /// Things with that preferred or other name, label, file name or title, in any case.
    public List<Node> named(String name) {
        return engine.names().map(known -> known.named(name)).orElseGet(() -> lookedUp(name));
    }

    private List<Node> lookedUp(String name) {
        // LCASE would do, were it not for the locale of the machine that runs it: in Turkish, IL-2 is not il-2.
        String pattern = "^" + SPECIAL.matcher(name).replaceAll("\\\\$0") + "$";
        return things(substitute(NAMED, "pattern", NodeFactory.createLiteralString(pattern)));
    }

    /// The thing with that IRI, if the graph knows it, and those that are stated to be the same.
    public List<Node> identifiedBy(Node iri) {
        return things(substitute(IDENTIFIED, "iri", iri));
    }

    /// All relations of the ontology and of claims.
    public List<Node> relations() {
        return things(RELATIONS);
    }

    /// All classes of the ontology.
    public List<Node> classes() {
        return things(CLASSES);
    }

    /// The documents among the things.
    public List<Node> documentsAmong(List<Node> things) {
        Values documents = new Values(QueryFactory.create(DOCUMENTS));
        documents.bind("thing", things);
        return things.isEmpty() ? things : things(documents.query());
    }

    /// The file names and titles most similar to the given one.
    public List<String> nearestDocuments(String name) {
        return engine.near()
                .map(near -> near.to(name, List.of(DOCUMENT)))
                .orElseGet(() -> Nearest.to(name, engine.run(DOCUMENT_LABELS).column("name")));
    }

    /// IRI of the class or datatype that the ontology gives for the values of a property, where it is a single one.
    public Map<String, String> ranges() {
        Map<String, String> ranges = new TreeMap<>();
        engine.run(RANGES)
                .rows()
                .forEach(row -> ranges.put(row.getFirst().text(), row.getLast().text()));
        return ranges;
    }

    /// The names most similar to the given one: those of things of the classes where there are any, else of any
    /// things.
    ///
    /// @param classes IRIs of those that are wanted; any where there are none
    public List<String> nearest(String name, List<String> classes) {
        return engine.near()
                .map(near -> nearest(name, classes, near))
                .orElseGet(() -> Nearest.to(name, engine.run(LABELS).column("name")));
    }

    private static List<String> nearest(String name, List<String> classes, NearNames near) {
        List<String> wanted = near.to(name, classes);
        return wanted.isEmpty() && !classes.isEmpty() ? near.to(name, List.of()) : wanted;
    }

    private List<Node> things(Query query) {
        return engine.run(query).column("thing").stream()
                .map(NodeFactory::createURI)
                .toList();
    }

    private static Query substitute(Query query, String variable, Node node) {
        return QueryTransformOps.replaceVars(query, Map.of(Var.alloc(variable), node));
    }
}
