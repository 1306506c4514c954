package org.stroma.graph.quads;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Terminology;

/// The things that a terminology lists, by their IRIs, and what a thing is called that lists and documents name.
public final class ListedNames {

    /// Most used first; among equals any fixed order.
    private static final Comparator<Map.Entry<Concept, Integer>> BY_USE = Map.Entry.<Concept, Integer>comparingByValue()
            .reversed()
            .thenComparing(use -> use.getKey().label())
            .thenComparing(use -> use.getKey().toString());

    private final Terminology terminology;
    private final Map<String, Terminology.Entry> known = new HashMap<>();

    public ListedNames(Terminology terminology) {
        this.terminology = terminology;
        terminology.entries().forEach(entry -> known.putIfAbsent(entry.concept().iri(), entry));
    }

    /// Whether they are of the very same terminology.
    boolean areOf(ListedNames other) {
        return terminology == other.terminology;
    }

    public Optional<Terminology.Entry> entry(String iri) {
        return Optional.ofNullable(known.get(iri));
    }

    /// A thing under one of the names that documents give it, or that of the list.
    ///
    /// @param uses how often documents call it what; not empty
    public Concept chosen(String iri, Map<Concept, Integer> uses) {
        return named(composed(uses.entrySet().stream().min(BY_USE).orElseThrow().getKey(), uses));
    }

    /// A thing under the name that it is listed by; as it is if it is not listed.
    Concept named(Concept used) {
        return entry(used.iri())
                .map(Terminology.Entry::concept)
                .map(listed -> used.variant().map(listed::as).orElse(listed))
                .orElse(used);
    }

    /// A name may be put together in one place and stand alone in another.
    private static Concept composed(Concept used, Map<Concept, Integer> concepts) {
        return used.composition().isPresent()
                ? used
                : concepts.entrySet().stream()
                        .filter(use -> use.getKey().composition().isPresent())
                        .min(BY_USE)
                        .flatMap(use -> use.getKey().composition())
                        .map(used::of)
                        .orElse(used);
    }
}
