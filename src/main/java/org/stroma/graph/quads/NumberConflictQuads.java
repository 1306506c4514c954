package org.stroma.graph.quads;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.claim.NumberConflict;
import org.stroma.model.claim.NumberConflict.Place;
import org.stroma.model.claim.NumberConflict.Side;

/// What the graph says of numbers that documents tell differently: a conflict between measurements.
record NumberConflictQuads(Iris iris, NamedGraph graph) {

    void write(NumberConflict conflict) {
        Node iri = iris.conflict(conflict);
        graph.add(iri, RDF.type.asNode(), Terms.CONFLICT);
        graph.add(iri, Terms.ON_PROPERTY, Terms.kg(conflict.quantity()));
        conflict.sides().forEach(side -> side(iri, iris.side(conflict, side), side));
    }

    private void side(Node conflict, Node iri, Side side) {
        graph.add(conflict, Terms.SIDE, iri);
        graph.add(iri, RDF.type.asNode(), Terms.CONFLICT_SIDE);
        graph.add(iri, RDFS.label.asNode(), Literals.text(side.says()));
        graph.add(iri, Terms.DOCUMENTS, Literals.integer(side.support().documents()));
        graph.add(iri, Terms.ORIGINS, Literals.integer(side.support().origins()));
        for (Place place : side.places()) {
            graph.add(conflict, Terms.BETWEEN, iris.measurement(place.measurement(), place.counted()));
            graph.add(iri, Terms.HAS_EVIDENCE, iris.evidence(place.measurement(), place.counted()));
        }
    }
}
