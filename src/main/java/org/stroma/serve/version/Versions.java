package org.stroma.serve.version;

/// The versions of a store: immutable, one of them current.
public interface Versions {

    /// Hash of the version that is current now. Asked about once a second while requests come in, so cheap.
    String current();

    /// Opens a version.
    Snapshot open(String version);
}
