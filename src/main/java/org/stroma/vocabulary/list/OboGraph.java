package org.stroma.vocabulary.list;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.vocabulary.entry.Complaints;

/// Nodes and edges of an OBO graph as the triples that the same ontology has in OWL, so that both are read alike.
record OboGraph(RdfTerms terms, Complaints complaints) {

    private static final String OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#";

    void node(JsonObject node) {
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
        if (node.get("meta") instanceof JsonObject meta) {
            meta(thing, meta);
        }
    }

    void edge(JsonObject edge) {
        text(edge, "pred")
                .filter("is_a"::equals)
                .ifPresent(isA -> text(edge, "sub")
                        .ifPresent(sub -> text(edge, "obj")
                                .ifPresent(parent ->
                                        say(NodeFactory.createURI(sub), RDFS.subClassOf.asNode(), literal(parent)))));
    }

    /// Each of a set is the same as the one that represents it.
    void equivalent(JsonObject set) {
        text(set, "representativeNodeId")
                .map(NodeFactory::createURI)
                .ifPresent(same -> strings(set, "nodeIds")
                        .filter(id -> !id.equals(same.getURI()))
                        .forEach(id -> say(same, OWL.equivalentClass.asNode(), literal(id))));
    }

    private void meta(Node thing, JsonObject meta) {
        objects(meta, "synonyms")
                .forEach(
                        synonym -> text(synonym, "pred").ifPresent(scope -> value(thing, OBO_IN_OWL + scope, synonym)));
        objects(meta, "xrefs").forEach(xref -> value(thing, OBO_IN_OWL + "hasDbXref", xref));
        objects(meta, "basicPropertyValues")
                .forEach(property -> text(property, "pred").ifPresent(pred -> value(thing, pred, property)));
        text(meta, "deprecated").ifPresent(deprecated -> say(thing, OWL.NS + "deprecated", deprecated));
    }

    private void value(Node thing, String property, JsonObject holder) {
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

    private static Optional<String> text(JsonObject object, String member) {
        return Optional.ofNullable(object.get(member))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .filter(text -> !text.isBlank());
    }

    private static Stream<JsonObject> objects(JsonObject object, String member) {
        return elements(object, member).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
    }

    private static Stream<String> strings(JsonObject object, String member) {
        return elements(object, member).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }

    private static Stream<JsonElement> elements(JsonObject object, String member) {
        JsonElement array = object.get(member);
        return array instanceof JsonArray all ? all.asList().stream() : Stream.empty();
    }
}
