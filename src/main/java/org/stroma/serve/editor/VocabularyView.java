package org.stroma.serve.editor;

import java.util.List;
import java.util.Map;

/// What the page of the vocabulary shows.
///
/// @param prefixes namespaces by prefix
public record VocabularyView(Map<String, String> prefixes, List<Term> classes, List<Term> properties) {

    /// A class or a property.
    ///
    /// @param iri its IRI
    /// @param curie as queries write it
    /// @param count how many things or claims of this graph have it; 0 for none
    /// @param list address of these; empty where there are none
    public record Term(
            String iri, String curie, String address, String label, String definition, int count, String list) {}

    public VocabularyView {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
    }
}
