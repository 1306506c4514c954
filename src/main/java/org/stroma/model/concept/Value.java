package org.stroma.model.concept;

/// What a claim can speak of: a thing with an IRI, or a literal.
public sealed interface Value permits Concept, Literal {

    /// Stable key that hashes are made of: an IRI, a path below the base, or the literal with its datatype.
    String key();

    /// What a person would call it.
    String label();
}
