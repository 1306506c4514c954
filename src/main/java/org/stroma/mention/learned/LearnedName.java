package org.stroma.mention.learned;

import org.stroma.model.text.Span;

/// A name that a model found.
///
/// @param tokens of its sentence, end exclusive
/// @param span in the document's text
public record LearnedName(NameKind kind, Span tokens, Span span) {}
