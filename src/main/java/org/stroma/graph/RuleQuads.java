package org.stroma.graph;

import org.apache.jena.graph.Node;
import org.stroma.model.Reliability;

/// How often a construction, or a reader as a whole, was right where somebody looked.
final class RuleQuads {

    private RuleQuads() {}

    static void reliability(NamedGraph graph, Node iri, String rule, Reliability reliability) {
        reliability.of(rule).ifPresent(share -> {
            graph.add(iri, Terms.RELIABILITY, Literals.decimal(share));
            graph.add(
                    iri, Terms.JUDGED, Literals.integer(reliability.counts(rule).all()));
            graph.add(
                    iri,
                    Terms.JUDGED_RIGHT,
                    Literals.integer(reliability.counts(rule).right()));
        });
    }
}
