package org.stroma.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stroma.model.Concept;
import org.stroma.model.EntityType;

/// What the graph says of a thing: its class, its name, its members.
record EntityQuads(Iris iris, NamedGraph graph) {

    void describe(Concept concept) {
        Node thing = iris.concept(concept);
        graph.add(thing, RDF.type.asNode(), Terms.kg(concept.type().name()));
        if (concept.type().equals(EntityType.STUDY)) {
            graph.add(thing, RDFS.label.asNode(), Literals.text(concept.label()));
        } else {
            graph.add(thing, RDF.type.asNode(), SKOS.Concept.asNode());
            graph.add(thing, SKOS.prefLabel.asNode(), Literals.text(concept.label()));
        }
        concept.members().forEach(member -> graph.add(thing, Terms.MEMBER, iris.concept(member)));
    }
}
