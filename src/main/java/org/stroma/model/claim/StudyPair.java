package org.stroma.model.claim;

import java.util.List;
import org.stroma.model.concept.Concept;
import org.stroma.model.text.Require;
import org.stroma.model.text.Slug;

/// Two studies of different documents that may be one.
///
/// @param one the study whose IRI comes first
/// @param reasons what speaks for it, for people, the weightiest first
public record StudyPair(Concept one, Concept other, List<String> reasons) {

    public StudyPair {
        reasons = List.copyOf(reasons);
        Require.that(one.iri().compareTo(other.iri()) < 0, "two studies, ordered by IRI", one.iri());
        Require.that(!reasons.isEmpty(), "a reason", one.iri());
    }

    /// Tail of the IRI of what joins the two.
    public String id() {
        return Slug.hash(16, one.iri(), other.iri());
    }
}
