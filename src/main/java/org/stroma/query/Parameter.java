package org.stroma.query;

import java.util.List;
import java.util.Optional;

/// What a question can be asked about: a variable of its query that a value is bound to.
///
/// @param name of the variable, without `?`
/// @param kind what a value may be
/// @param required whether the question makes no sense without it
/// @param fallback value taken when none is given
/// @param description for people, one phrase
/// @param choices all that a value may be, for one that is chosen; empty for others
public record Parameter(
        String name, Kind kind, boolean required, Optional<String> fallback, String description, List<String> choices) {

    /// What a value may be, and so how it is read.
    public enum Kind {
        /// Anything in the graph that bears a name: an IRI, a CURIE, a name or a synonym, in any case.
        ENTITY,
        /// A relation: its name, label, CURIE or IRI.
        RELATION,
        /// A class of the ontology: its name, label, CURIE or IRI.
        CLASS,
        /// A document: its file name, title or IRI.
        DOCUMENT,
        /// An absolute IRI or a CURIE, whether the graph knows it or not.
        IRI,
        /// Words.
        TEXT,
        /// One of a few words that the header names.
        CHOICE,
        /// Yes or no.
        BOOLEAN,
        /// A decimal number.
        NUMBER,
        /// A day, a month or a year in ISO form.
        DATE
    }

    public Parameter {
        if (!name.matches("[A-Za-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("parameter name of letters and digits expected, found: " + name);
        }
        choices = List.copyOf(choices);
        if (choices.isEmpty() == (kind == Kind.CHOICE)) {
            throw new IllegalArgumentException("words to choose from where one is chosen expected: " + name);
        }
        if (required && fallback.isPresent()) {
            throw new IllegalArgumentException("required parameter with a default: " + name);
        }
    }
}
