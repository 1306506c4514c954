package org.stroma.model.evidence;

import java.util.Comparator;
import org.stroma.model.concept.Concept;
import org.stroma.model.text.Require;
import org.stroma.model.text.Span;

/// A name that lists know for several things.
///
/// @param span where a document writes it first
/// @param meant what it was taken for
/// @param runnerUp the next best thing that it could have meant
/// @param reason what decided between them, for people
public record Ambiguity(Span span, Concept meant, Concept runnerUp, String reason) implements Comparable<Ambiguity> {

    private static final Comparator<Ambiguity> ORDER = Comparator.comparing(Ambiguity::span)
            .thenComparing(each -> each.runnerUp().iri());

    public Ambiguity {
        Require.that(!meant.iri().equals(runnerUp.iri()), "two things", meant);
        Require.that(!reason.isBlank(), "a reason", reason);
    }

    /// In order of reading.
    @Override
    public int compareTo(Ambiguity other) {
        return ORDER.compare(this, other);
    }
}
