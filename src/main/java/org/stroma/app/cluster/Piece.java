package org.stroma.app.cluster;

/// What travels between machines.
///
/// @param key by which pieces come together
public record Piece(String key, byte[] value) {}
