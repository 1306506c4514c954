package org.stroma.model.evidence;

import org.stroma.model.text.Span;

/// A sentence part that held the words of a relation but gave no evidence, and why.
///
/// @param relation name of the relation
/// @param span the trigger
/// @param reason such as "subject missing", for people
public record Rejection(String relation, Span span, String rule, String reason) {}
