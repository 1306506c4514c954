package org.stroma.vocabulary.list;

import java.util.List;
import org.stroma.vocabulary.entry.Curies;

/// A term whose identifiers are written as ours are.
///
/// @param id CURIE with a prefix of the map, else IRI, else as the list writes it
/// @param parents ids likewise
record ListedTerm(String id, List<String> parents, Term term) {

    static ListedTerm of(Term term, Curies curies) {
        return new ListedTerm(
                curies.known(term.id()).orElse(term.id()),
                term.parents().stream()
                        .map(parent -> curies.known(parent).orElse(parent))
                        .toList(),
                term);
    }

    /// Up to its colon, which belongs to it; empty if the id has none.
    String prefix() {
        int colon = id.contains("://") ? -1 : id.indexOf(':');
        return colon < 0 ? "" : id.substring(0, colon + 1);
    }
}
