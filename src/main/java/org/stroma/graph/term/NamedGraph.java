package org.stroma.graph.term;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/// Where the triples of one named graph go.
public record NamedGraph(Node name, Consumer<Quad> sink) {

    public void add(Node subject, Node predicate, Node object) {
        sink.accept(Quad.create(name, subject, predicate, object));
    }
}
