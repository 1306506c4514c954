package org.stroma.app.cluster;

import java.io.Serializable;

/// What came of reading one document, as it travels from one machine to another.
///
/// @param findings what it says; no bytes where reading failed
/// @param failure why reading failed; empty where it did not
public record ReadBytes(byte[] findings, String failure) implements Serializable {

    static ReadBytes read(byte[] findings) {
        return new ReadBytes(findings, "");
    }

    static ReadBytes failed(String reason) {
        return new ReadBytes(new byte[0], reason);
    }
}
