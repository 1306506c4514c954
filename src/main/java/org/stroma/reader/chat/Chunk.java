package org.stroma.reader.chat;

import org.stroma.model.text.Span;

/// A stretch of a document that is asked about at once.
record Chunk(Span span, String text) {}
