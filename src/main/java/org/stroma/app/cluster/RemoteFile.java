package org.stroma.app.cluster;

/// A file that the machines of a cluster can open.
///
/// @param address by which they do
/// @param below its path below the address that was given, with `/` between the segments; else its name
public record RemoteFile(String address, String below) {}
