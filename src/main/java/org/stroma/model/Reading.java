package org.stroma.model;

/// What came of one input: a document, or the reason why there is none.
public sealed interface Reading permits Document, Unreadable {}
