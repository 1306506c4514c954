package org.stroma.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/// N-Quads in the order of their bytes (that of `LC_ALL=C sort -u`), each line once.
final class SortedLines {

    private static final int ID_DIGITS = 16;

    private final List<byte[]> lines = new ArrayList<>();

    void add(Quad quad) {
        lines.add((NodeFmtLib.strNQ(quad) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void writeTo(OutputStream out) throws IOException {
        lines.sort(Arrays::compareUnsigned);
        byte[] last = {};
        for (byte[] line : lines) {
            if (!Arrays.equals(line, last)) {
                out.write(line);
            }
            last = line;
        }
    }

    /// The first 16 hexadecimal digits of the SHA-256 of what {@link #writeTo} writes.
    String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest()).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
