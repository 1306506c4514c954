package org.stroma.model.evidence;

import org.stroma.model.text.Span;

/// A word such as "not" or "may" that changes what a sentence says of a claim.
///
/// @param says what it does
public record Cue(Span span, Says says) {

    /// The effect of a cue on what stands in its scope.
    public enum Says {
        NEGATES,
        HEDGES
    }
}
