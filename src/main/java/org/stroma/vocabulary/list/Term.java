package org.stroma.vocabulary.list;

import java.util.List;

/// What a list says of one thing, before it is settled what class it is of.
///
/// @param id as the list writes it: CURIE, IRI, or a key of the list's own
/// @param names others that mean just this thing
/// @param loose names that the list calls related: usual names in some lists, neighbours in others
/// @param kind the list's own word for what kind of thing it is; often empty
/// @param xrefs ids of the thing in other lists
/// @param parents ids of what it is a kind of
record Term(
        String id,
        String name,
        List<String> names,
        List<String> loose,
        String kind,
        List<String> xrefs,
        List<String> parents) {

    Term {
        names = List.copyOf(names);
        loose = List.copyOf(loose);
        xrefs = List.copyOf(xrefs);
        parents = List.copyOf(parents);
    }
}
