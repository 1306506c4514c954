package org.stroma.graph.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stroma.graph.term.Terms;
import org.stroma.graph.version.Version;

/// A version in words.
record VersionWording(Graph union) {

    VersionWording(Version version) {
        this(version.dataset().getUnionGraph());
    }

    boolean isA(Node thing, Node type) {
        return union.contains(thing, RDF.type.asNode(), type);
    }

    Optional<Node> value(Node thing, Node property) {
        return values(thing, property).stream().findFirst();
    }

    Optional<String> text(Node thing, Node property) {
        return value(thing, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /// What a person would call it.
    String label(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : Stream.of(SKOS.prefLabel, RDFS.label)
                        .flatMap(property -> text(node, property.asNode()).stream())
                        .findFirst()
                        .orElse(node.toString());
    }

    /// Subject, relation and object.
    String claim(Node claim) {
        return words(claim, Stream.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode()));
    }

    /// What it is about, the quantity and its value.
    private String measurement(Node measurement) {
        return words(measurement, Stream.of(Terms.ABOUT, Terms.QUANTITY, Terms.VALUE, Terms.COUNTS));
    }

    private String words(Node thing, Stream<Node> properties) {
        return properties
                .flatMap(property -> value(thing, property).stream())
                .map(this::label)
                .reduce((one, next) -> one + " " + next)
                .orElse(thing.toString());
    }

    /// What the sides say, in order.
    String conflict(Node conflict) {
        return values(conflict, Terms.BETWEEN).stream()
                .map(side -> isA(side, Terms.MEASUREMENT) ? measurement(side) : claim(side))
                .sorted()
                .reduce((one, next) -> one + " | " + next)
                .orElse(conflict.toString());
    }

    private List<Node> values(Node thing, Node property) {
        return union.find(thing, property, Node.ANY).mapWith(triple -> triple.getObject()).toList().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
