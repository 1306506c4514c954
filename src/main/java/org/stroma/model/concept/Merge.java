package org.stroma.model.concept;

import java.util.Comparator;
import org.stroma.model.text.Require;

/// That an identifier of some list means the same thing as another one, and why both are one entity.
///
/// @param iri of what became part of the thing; a path below the graph's base if it has no public one
/// @param label what its list calls it
/// @param reason for people
public record Merge(String iri, String label, String reason) implements Comparable<Merge> {

    private static final Comparator<Merge> ORDER =
            Comparator.comparing(Merge::iri).thenComparing(Merge::label).thenComparing(Merge::reason);

    public Merge {
        Require.that(!iri.isBlank(), "an IRI", iri);
        Require.that(!label.isBlank(), "a label for " + iri, label);
        Require.that(!reason.isBlank(), "a reason", reason);
    }

    @Override
    public int compareTo(Merge other) {
        return ORDER.compare(this, other);
    }
}
