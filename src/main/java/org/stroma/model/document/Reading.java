package org.stroma.model.document;

/// What came of one input: a document, the reason why there is none, or the other input that is the same.
public sealed interface Reading permits Document, Duplicate, Unreadable {}
