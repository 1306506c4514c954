package org.stroma.graph.quads;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.concept.Composition;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Variant;

/// What the graph says of a thing: its class, its name, its members, what it is a variant of, what it is made of.
record EntityQuads(Iris iris, NamedGraph graph) {

    void describe(Concept concept) {
        Node thing = iris.concept(concept);
        graph.add(thing, RDF.type.asNode(), Terms.kg(concept.type().local()));
        if (concept.type().equals(EntityType.STUDY)) {
            graph.add(thing, RDFS.label.asNode(), Literals.text(concept.label()));
        } else {
            graph.add(thing, RDF.type.asNode(), SKOS.Concept.asNode());
            graph.add(thing, SKOS.prefLabel.asNode(), Literals.text(concept.label()));
        }
        concept.members().forEach(member -> graph.add(thing, Terms.MEMBER, iris.concept(member)));
        concept.variant().ifPresent(variant -> describe(thing, variant));
        concept.composition().ifPresent(parts -> describe(thing, parts));
    }

    private void describe(Node thing, Composition parts) {
        Node head = iris.concept(parts.head());
        graph.add(thing, Terms.HEAD_PROCESS, head);
        if (!parts.head().isCoined()) {
            graph.add(thing, SKOS.broader.asNode(), head);
        }
        parts.participants().forEach(each -> graph.add(thing, Terms.PARTICIPANT, iris.concept(each)));
    }

    private void describe(Node thing, Variant variant) {
        graph.add(thing, RDF.type.asNode(), Terms.VARIANT);
        variant.gene().ifPresent(gene -> graph.add(thing, Terms.VARIANT_OF, iris.concept(gene)));
        variant.hgvs().ifPresent(notation -> graph.add(thing, Terms.HGVS, Literals.text(notation)));
    }
}
