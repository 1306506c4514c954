package org.stroma.query;

/// A column of an answer.
public record Column(String name, Kind kind) {

    /// What its values are.
    public enum Kind {
        /// The IRI of a thing.
        IRI,
        /// Words, or a date as text.
        TEXT,
        /// A whole number.
        INTEGER,
        /// A decimal number.
        NUMBER,
        /// True or false.
        BOOLEAN,
        /// Now this, now that, or not known beforehand.
        ANY
    }
}
