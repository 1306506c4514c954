package org.stroma.graph.version;

/// What a build did to the store.
///
/// @param version the hash of what the store now holds
/// @param changed false if it held just that before
public record BuildOutcome(String version, boolean changed) {}
