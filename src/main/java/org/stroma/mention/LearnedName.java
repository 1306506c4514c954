package org.stroma.mention;

import org.stroma.model.Span;

/// A name that a model found.
///
/// @param tokens of its sentence, end exclusive
/// @param span in the document's text
public record LearnedName(NameKind kind, Span tokens, Span span) {}
