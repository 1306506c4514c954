package org.stroma.extract;

import org.stroma.model.Mention;

/// A mention in the place of a subject or object, and what of it is spoken of.
///
/// @param from first token of the phrase that fills the place, from (inclusive) to (exclusive)
/// @param turned whether the phrase speaks of the thing's absence: "CXCR4 knockdown", "loss of PTEN"
/// @param negated whether the phrase itself says no: "but not CXCL10", "no T cells"
record Role(Mention mention, int from, int to, Aspect aspect, boolean turned, boolean negated) {

    /// What of a thing is spoken of.
    enum Aspect {
        THING,
        /// How much there is of it: expression, level.
        AMOUNT,
        /// What it does: activity, signaling.
        ACTIVITY
    }

    /// A name that fills its place by itself.
    static Role thing(Words words, Mention mention) {
        return new Role(mention, words.first(mention), words.end(mention), Aspect.THING, false, false);
    }

    /// The same, of which there is less.
    Role asTurned() {
        return new Role(mention, from, to, aspect, !turned, negated);
    }

    /// How much there is of the same.
    Role asAmount() {
        return new Role(mention, from, to, Aspect.AMOUNT, turned, negated);
    }

    Role asNegated() {
        return new Role(mention, from, to, aspect, turned, true);
    }
}
