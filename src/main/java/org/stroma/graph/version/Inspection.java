package org.stroma.graph.version;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.stroma.graph.term.Iris;

/// A version under examination, within one transaction.
///
/// @param sink told of what does not hold
public record Inspection(Version version, Graph union, Consumer<Breach> sink) {

    public Inspection(Version version, Consumer<Breach> sink) {
        this(version, version.dataset().getUnionGraph(), sink);
    }

    public DatasetGraph dataset() {
        return version.dataset();
    }

    public Iris iris() {
        return version.iris();
    }

    public Iterator<Quad> quads() {
        return dataset().find();
    }

    /// Things of a class, in no particular order.
    public List<Node> all(Node type) {
        return union.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(triple -> triple.getSubject())
                .toList();
    }

    /// What a thing says by a property; the shapes see to it that there is no second value where there may be none.
    public Optional<Node> value(Node thing, Node property) {
        return union.find(thing, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .nextOptional();
    }

    public Optional<String> text(Node thing, Node property) {
        return value(thing, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /// Empty also for what is no number, which the shapes tell of.
    public Optional<Integer> number(Node thing, Node property) {
        return text(thing, property)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    /// Whether an IRI is one of the graph's own.
    public boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(iris().base());
    }

    public void breach(String kind, Node thing, String expected, String found) {
        breach(kind, thing.toString(), expected, found);
    }

    public void breach(String kind, String thing, String expected, String found) {
        sink.accept(new Breach(kind, thing, expected, found));
    }
}
