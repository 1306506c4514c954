package org.stroma.model.document;

/// An input with the same bytes as one that was read before; its document bears both names.
///
/// @param file as the user would name it
/// @param first the input that was read, as the user would name it
public record Duplicate(String file, String first) implements Reading {}
