package org.stroma.graph.quads;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Merge;
import org.stroma.model.concept.Terminology;

/// The graph of names: things that evidence mentions and that more than one document may mean, and what they are
/// broader to, up to the top.
record VocabularyQuads(Iris iris, ConceptNames names, NamedGraph graph) {

    public VocabularyQuads(Iris iris, ConceptNames names, Consumer<Quad> sink) {
        this(iris, names, new NamedGraph(iris.graph("vocabulary"), sink));
    }

    void write() {
        Deque<String> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        for (Concept concept : names.mentioned().values()) {
            if (names.isShared(concept) && seen.add(concept.iri())) {
                new EntityQuads(iris, graph).describe(concept);
                open.add(concept.iri());
            }
        }
        while (!open.isEmpty()) {
            names.entry(open.remove()).ifPresent(entry -> {
                entry(entry);
                entry.broader().stream().filter(seen::add).forEach(open::add);
            });
        }
    }

    /// What another thing of the class is labelled is no name of this one: VEGF is the family, not its first member.
    private void entry(Terminology.Entry entry) {
        new EntityQuads(iris, graph).describe(entry.concept());
        Node thing = iris.concept(entry.concept());
        entry.names().stream()
                .filter(name -> !name.equals(entry.concept().label()) && !names.isOfAnother(name, entry.concept()))
                .forEach(name -> graph.add(thing, SKOS.altLabel.asNode(), Literals.text(name)));
        links(thing, SKOS.exactMatch.asNode(), entry.exactMatch());
        links(thing, SKOS.broader.asNode(), entry.broader());
        links(thing, Terms.ENCODED_BY, entry.encodedBy());
        entry.merges().forEach(merge -> merge(thing, entry.concept(), merge));
    }

    /// Public identifiers only are said to be merged: others were never in the graph.
    private void merge(Node thing, Concept concept, Merge merge) {
        Node iri = iris.merge(concept, merge);
        graph.add(iri, RDF.type.asNode(), Terms.MERGE);
        graph.add(iri, RDFS.label.asNode(), Literals.text(merge.label()));
        graph.add(iri, Terms.INTO, thing);
        graph.add(iri, Terms.REASON, Literals.text(merge.reason()));
        if (merge.iri().contains("://")) {
            graph.add(iri, Terms.MERGED, iris.thing(merge.iri()));
        }
    }

    private void links(Node thing, Node predicate, List<String> iriOrPaths) {
        iriOrPaths.stream()
                .map(iris::thing)
                .filter(other -> !other.equals(thing))
                .forEach(other -> graph.add(thing, predicate, other));
    }
}
