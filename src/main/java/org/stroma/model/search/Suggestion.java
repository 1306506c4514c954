package org.stroma.model.search;

/// A thing that somebody who types may mean.
///
/// @param thing its IRI
/// @param label the name that it is shown by
/// @param kind IRI of its most special class
/// @param matched the name that fits what was typed, as it is spelled; the IRI where that is an identifier
/// @param fit how it fits
/// @param claims in how many claims it takes part; of a document, for how many it has evidence
public record Suggestion(String thing, String label, String kind, String matched, Fit fit, int claims) {

    /// How a name fits what was typed, where case, accents, spaces and punctuation make no difference; the best first.
    public enum Fit {
        /// It is the name.
        EXACT,
        /// The name begins with it.
        BEGINNING,
        /// A word inside the name begins with it.
        WORD,
        /// It stands inside a word.
        INSIDE,
        /// It does with one or two letters changed.
        TYPO
    }
}
