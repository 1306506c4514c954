package org.stroma.model.concept;

import static java.util.Objects.requireNonNull;

import org.stroma.model.text.Span;

/// A place where a document names something.
///
/// @param span the words of the name, or of the pronoun or phrase that stands for it
/// @param concept what they mean
/// @param found how that was learned
public record Mention(Span span, Concept concept, Found found) {

    /// How a mention came to its concept.
    public enum Found {
        /// A name that the terminology knows.
        NAME,
        /// A short form that this document defines.
        ABBREVIATION,
        /// Another name that this document gives a known thing.
        ALIAS,
        /// A phrase made of a known name and a word for what it does or undergoes: T cell infiltration.
        PHRASE,
        /// A clause that tells a process: T cells proliferate.
        CLAUSE,
        /// A name that no list holds, known by its form or context.
        FORM,
        /// Several members acting as one.
        COMBINATION,
        /// A pronoun or a phrase such as "this protein".
        REFERENCE
    }

    public Mention {
        requireNonNull(span);
        requireNonNull(concept);
        requireNonNull(found);
    }
}
