package org.stroma.serve.lens;

/// A place of the text that is marked, and what was read there.
///
/// @param start first code point in the text
/// @param end exclusive
record MarkedPlace(int start, int end, Note note) {}
