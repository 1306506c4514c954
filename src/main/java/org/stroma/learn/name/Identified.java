package org.stroma.learn.name;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;

/// The things that have an identifier of some list, and what stands above the others.
///
/// @param concepts with an identifier
/// @param entries of all things, by IRI
record Identified(Set<Concept> concepts, Map<String, Entry> entries) {

    static Identified of(Set<Concept> concepts, Terminology terminology) {
        Map<String, Entry> entries = new HashMap<>();
        terminology
                .entries()
                .forEach(entry -> entries.putIfAbsent(entry.concept().iri(), entry));
        return new Identified(concepts, entries);
    }

    boolean has(Concept concept) {
        return concepts.contains(concept);
    }

    /// The nearest thing that the given one is a kind of and that has an identifier.
    Optional<Concept> above(Concept concept, Predicate<Concept> kind) {
        Set<String> seen = new HashSet<>(Set.of(concept.iri()));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Optional<Entry> entry = Optional.ofNullable(entries.get(open.remove()));
            if (entry.map(Entry::concept).filter(this::has).filter(kind).isPresent()) {
                return entry.map(Entry::concept);
            }
            entry.map(Entry::broader).orElse(List.of()).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return Optional.empty();
    }
}
