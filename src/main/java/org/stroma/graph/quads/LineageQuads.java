package org.stroma.graph.quads;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.claim.Lineage;
import org.stroma.model.claim.Lineage.Descent;
import org.stroma.model.claim.Lineage.Kinship;

/// Documents of one origin, why they are thought so, and which has it from which where that is certain.
record LineageQuads(Iris iris, NamedGraph graph) {

    void write(Lineage lineage) {
        Node iri = iris.lineage(lineage);
        graph.add(iri, RDF.type.asNode(), Terms.LINEAGE);
        graph.add(
                iri,
                RDFS.label.asNode(),
                Literals.text("origin of " + lineage.documents().size() + " documents"));
        lineage.documents().forEach(document -> graph.add(iris.document(document), Terms.IN_LINEAGE, iri));
        lineage.kinships().forEach(kinship -> kinship(iri, kinship));
    }

    private void kinship(Node lineage, Kinship kinship) {
        graph.add(lineage, Terms.REASON, Literals.text(kinship.reason()));
        kinship.descent()
                .ifPresent(descent ->
                        graph.add(iris.document(kinship.one()), predicate(descent), iris.document(kinship.other())));
    }

    private static Node predicate(Descent descent) {
        return switch (descent) {
            case DERIVED -> Terms.PROV_DERIVED_FROM;
            case NAMED -> Terms.PROV_PRIMARY_SOURCE;
        };
    }
}
