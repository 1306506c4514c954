package org.stroma.assemble;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.stroma.model.Document;
import org.stroma.model.Retractions;

/// What is known of the documents that evidence comes from.
///
/// @param voided keys of those whose evidence is kept, but weighs nothing
/// @param origins key of a document to the key of its origin; a document that is not named is its own
record Sources(Set<String> voided, Map<String, String> origins) {

    /// Documents that all stand for themselves.
    static final Sources UNKNOWN = new Sources(Set.of(), Map.of());

    Sources {
        voided = Set.copyOf(voided);
        origins = Map.copyOf(origins);
    }

    static Sources of(Collection<Document> documents) {
        return new Sources(Retractions.voided(documents), Map.of());
    }

    /// Documents of one origin tell one story, and count as one voice.
    String origin(String document) {
        return origins.getOrDefault(document, document);
    }
}
