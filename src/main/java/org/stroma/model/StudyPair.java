package org.stroma.model;

/// Two studies of different documents that may be one.
///
/// @param reason what they share, for people
public record StudyPair(Concept one, Concept other, String reason) {}
