package org.stroma.read.format;

/// How much of an input is read at most, so that no input exhausts the memory.
public final class InputLimits {

    /// Bytes of one document, which is held in memory several times over while it is read; beyond this, a corpus should
    /// be cut up.
    public static final int LARGEST_FILE = 64 << 20;

    /// Files in one archive.
    public static final int MOST_FILES = 10_000;

    /// Bytes that may come out of one archive in all.
    public static final long MOST_UNPACKED = 1L << 30;

    private InputLimits() {}
}
