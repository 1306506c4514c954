package org.stroma.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 (FIPS 180-4), which every Java has.
public final class Sha256 {

    /// Given nothing, ever: to copy it takes a fraction of the time that asking for a new one does.
    private static final MessageDigest EMPTY = made();

    private Sha256() {}

    /// To be given bytes one after the other.
    public static MessageDigest begin() {
        try {
            return (MessageDigest) EMPTY.clone();
        } catch (CloneNotSupportedException e) {
            return made();
        }
    }

    private static MessageDigest made() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// 64 hexadecimal digits in lower case.
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(begin().digest(bytes));
    }

    /// The same of all that a stream still holds.
    public static String hex(InputStream bytes) throws IOException {
        MessageDigest digest = begin();
        new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
        return hex(digest);
    }

    /// The same of all that was given.
    public static String hex(MessageDigest given) {
        return HexFormat.of().formatHex(given.digest());
    }
}
