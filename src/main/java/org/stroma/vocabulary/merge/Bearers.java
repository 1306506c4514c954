package org.stroma.vocabulary.merge;

import java.util.List;
import org.stroma.model.concept.Terminology.Entry;

/// The lists whose identifiers things bear; what other lists hold joins these.
final class Bearers {

    private static final List<String> LISTS = List.of(
            "http://identifiers.org/hgnc/",
            "http://identifiers.org/fplx/",
            "http://purl.obolibrary.org/obo/CHEBI_",
            "http://purl.obolibrary.org/obo/DOID_",
            "http://purl.obolibrary.org/obo/CL_",
            "http://purl.obolibrary.org/obo/UBERON_",
            "http://purl.obolibrary.org/obo/GO_");

    private Bearers() {}

    static boolean has(Entry entry) {
        return LISTS.stream().anyMatch(entry.concept().iri()::startsWith);
    }

    /// What all identifiers of a list begin with.
    static String list(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('_')) + 1);
    }
}
