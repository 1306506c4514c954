package org.stroma.graph.quads;

import org.apache.jena.graph.Node;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.claim.Reliability;

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
