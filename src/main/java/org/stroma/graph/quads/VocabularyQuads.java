package org.stroma.graph.quads;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
record VocabularyQuads(Iris iris, NamedGraph graph) {

    public VocabularyQuads(Iris iris, Consumer<Quad> sink) {
        this(iris, new NamedGraph(iris.graph("vocabulary"), sink));
    }

    /// All that decides what the graph says of one thing.
    ///
    /// @param mentioned the thing as evidence mentions it, if it does
    /// @param called what else it is called
    record Named(Optional<Concept> mentioned, Optional<Terminology.Entry> entry, List<String> called) {

        private static Named of(Optional<Concept> mentioned, Optional<Terminology.Entry> entry, ConceptNames names) {
            return new Named(mentioned, entry, entry.map(names::called).orElse(List.of()));
        }
    }

    /// What is to be said of each thing, by its IRI.
    static Map<String, Named> named(ConceptNames names) {
        Map<String, Named> named = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        for (Concept concept : names.mentioned().values()) {
            if (names.isShared(concept) && seen.add(concept.iri())) {
                named.put(concept.iri(), Named.of(Optional.of(concept), names.entry(concept.iri()), names));
                open.add(concept.iri());
            }
        }
        while (!open.isEmpty()) {
            String iri = open.remove();
            names.entry(iri).ifPresent(entry -> {
                named.computeIfAbsent(iri, none -> Named.of(Optional.empty(), Optional.of(entry), names));
                entry.broader().stream().filter(seen::add).forEach(open::add);
            });
        }
        return named;
    }

    void write(Named named) {
        named.mentioned().ifPresent(new EntityQuads(iris, graph)::describe);
        named.entry().ifPresent(entry -> entry(entry, named.called()));
    }

    private void entry(Terminology.Entry entry, List<String> called) {
        new EntityQuads(iris, graph).describe(entry.concept());
        Node thing = iris.concept(entry.concept());
        called.forEach(name -> graph.add(thing, SKOS.altLabel.asNode(), Literals.text(name)));
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
