package org.stroma.vocabulary.list;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.vocabulary.entry.Complaints;
import tools.jackson.databind.JsonNode;

/// Nodes and edges of an OBO graph as the triples that the same ontology has in OWL, so that both are read alike.
record OboGraph(RdfTerms terms, Complaints complaints) {

    private static final String OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#";

    void node(JsonNode node) {
        Optional<String> id = text(node, "id");
        if (id.isEmpty()) {
            complaints.of("a node without id");
            return;
        }
        Node thing = NodeFactory.createURI(id.get());
        text(node, "lbl").ifPresent(label -> say(thing, RDFS.label.asNode(), literal(label)));
        text(node, "type")
                .filter(type -> type.equals("PROPERTY"))
                .ifPresent(property -> say(thing, RDF.type.asNode(), OWL.ObjectProperty.asNode()));
        meta(thing, node.path("meta"));
    }

    void edge(JsonNode edge) {
        text(edge, "pred")
                .filter("is_a"::equals)
                .ifPresent(isA -> text(edge, "sub")
                        .ifPresent(sub -> text(edge, "obj")
                                .ifPresent(parent ->
                                        say(NodeFactory.createURI(sub), RDFS.subClassOf.asNode(), literal(parent)))));
    }

    /// Each of a set is the same as the one that represents it.
    void equivalent(JsonNode set) {
        text(set, "representativeNodeId")
                .map(NodeFactory::createURI)
                .ifPresent(same -> strings(set, "nodeIds")
                        .filter(id -> !id.equals(same.getURI()))
                        .forEach(id -> say(same, OWL.equivalentClass.asNode(), literal(id))));
    }

    private void meta(Node thing, JsonNode meta) {
        objects(meta, "synonyms")
                .forEach(
                        synonym -> text(synonym, "pred").ifPresent(scope -> value(thing, OBO_IN_OWL + scope, synonym)));
        objects(meta, "xrefs").forEach(xref -> value(thing, OBO_IN_OWL + "hasDbXref", xref));
        objects(meta, "basicPropertyValues")
                .forEach(property -> text(property, "pred").ifPresent(pred -> value(thing, pred, property)));
        text(meta, "deprecated").ifPresent(deprecated -> say(thing, OWL.NS + "deprecated", deprecated));
    }

    private void value(Node thing, String property, JsonNode holder) {
        text(holder, "val").ifPresent(value -> say(thing, property, value));
    }

    private void say(Node thing, String property, String value) {
        say(thing, NodeFactory.createURI(property), literal(value));
    }

    private void say(Node thing, Node property, Node value) {
        terms.triple(Triple.create(thing, property, value));
    }

    private static Node literal(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Optional<String> text(JsonNode object, String member) {
        return Optional.of(object.path(member))
                .filter(OboGraph::isText)
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank());
    }

    private static Stream<JsonNode> objects(JsonNode object, String member) {
        return elements(object, member).filter(JsonNode::isObject);
    }

    private static Stream<String> strings(JsonNode object, String member) {
        return elements(object, member).filter(OboGraph::isText).map(JsonNode::asString);
    }

    private static Stream<JsonNode> elements(JsonNode object, String member) {
        JsonNode array = object.path(member);
        return array.isArray() ? array.valueStream() : Stream.empty();
    }

    private static boolean isText(JsonNode value) {
        return value.isValueNode() && !value.isNull();
    }
}
