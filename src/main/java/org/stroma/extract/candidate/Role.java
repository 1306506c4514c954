package org.stroma.extract.candidate;

import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Mention;

/// A mention as subject or object, and what aspect of it is meant.
///
/// @param from first token of the phrase that fills the place, from (inclusive) to (exclusive)
/// @param turned whether the phrase speaks of the thing's absence: "CXCR4 knockdown", "loss of PTEN"
/// @param negated whether the phrase itself says no: "but not CXCL10", "no T cells"
public record Role(Mention mention, int from, int to, boolean turned, boolean negated) {

    /// A name that fills its place by itself.
    public static Role thing(PassageWords words, Mention mention) {
        return new Role(mention, words.first(mention), words.end(mention), false, false);
    }

    /// A word in the place of a name.
    public static Role standIn(Mention mention, int token) {
        return new Role(mention, token, token + 1, false, false);
    }

    /// The same, of which there is less.
    Role asTurned() {
        return new Role(mention, from, to, !turned, negated);
    }

    Role asNegated() {
        return new Role(mention, from, to, turned, true);
    }
}
