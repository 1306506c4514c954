package org.stroma.vocabulary.list;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which term of a list is a kind of which other.
///
/// @param parents id to ids; cycles do no harm
record Ancestry(Map<String, List<String>> parents) {

    static Ancestry of(Collection<ListedTerm> terms) {
        Map<String, List<String>> parents = new HashMap<>();
        terms.forEach(term -> parents.put(term.id(), term.parents()));
        return new Ancestry(parents);
    }

    /// A term and all above it.
    Set<String> upFrom(String id) {
        Set<String> seen = new TreeSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            parents.getOrDefault(open.remove(), List.of()).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen;
    }
}
