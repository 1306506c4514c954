package org.stroma.graph.file;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.stroma.model.text.Sha256;

/// A hash of a set of lines that composes: the sum of their SHA-256 modulo 2^256 (AdHash of Bellare and Micciancio,
/// 1997). Lines that come or go change it without a look at those that stay.
public final class LineSum {

    private static final String FILE = "graph.sum";
    private static final int BYTES = 32;
    private static final int ID_DIGITS = 16;

    private final MessageDigest digest = Sha256.begin();
    private BigInteger sum;
    private long lines;

    LineSum() {
        this(BigInteger.ZERO, 0);
    }

    private LineSum(BigInteger sum, long lines) {
        this.sum = sum;
        this.lines = lines;
    }

    /// That of a version's graph; empty if the version has none beside it.
    static Optional<LineSum> read(Path version) {
        Path file = version.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> fields = Tsv.rows(Disk.read(file)).getFirst();
        return Optional.of(new LineSum(new BigInteger(fields.getFirst(), 16), Long.parseLong(fields.getLast())));
    }

    /// Of lines, each of which ends.
    public static LineSum of(byte[] lines) {
        LineSum sum = new LineSum();
        int from = 0;
        for (int at = 0; at < lines.length; at++) {
            if (lines[at] == '\n') {
                sum.add(lines, from, at + 1);
                from = at + 1;
            }
        }
        return sum;
    }

    /// Of sums of different lines.
    ///
    /// @param sums as {@link #portable} gives them
    public static LineSum of(Collection<byte[]> sums) {
        LineSum all = new LineSum();
        for (byte[] each : sums) {
            all.sum = all.sum.add(new BigInteger(1, Arrays.copyOf(each, BYTES)));
            all.lines += ByteBuffer.wrap(each, BYTES, Long.BYTES).getLong();
        }
        return all;
    }

    /// The sum as bytes that another machine understands.
    public byte[] portable() {
        return ByteBuffer.allocate(BYTES + Long.BYTES)
                .put(bytes())
                .putLong(lines)
                .array();
    }

    void write(Path version) {
        Disk.write(version.resolve(FILE), Tsv.line(HexFormat.of().formatHex(bytes()), lines));
    }

    void add(byte[] bytes, int from, int to) {
        sum = sum.add(number(bytes, from, to));
        lines++;
    }

    void add(byte[] line) {
        add(line, 0, line.length);
    }

    void subtract(byte[] line) {
        sum = sum.subtract(number(line, 0, line.length));
        lines--;
    }

    /// How many lines there are.
    long lines() {
        return lines;
    }

    /// The first 16 hexadecimal digits of the SHA-256 of the sum.
    public String id() {
        return Sha256.hex(bytes()).substring(0, ID_DIGITS);
    }

    private BigInteger number(byte[] bytes, int from, int to) {
        digest.update(bytes, from, to - from);
        return new BigInteger(1, digest.digest());
    }

    private byte[] bytes() {
        byte[] shortest = sum.mod(BigInteger.ONE.shiftLeft(8 * BYTES)).toByteArray();
        byte[] all = new byte[BYTES];
        // The first byte may be one of sign, or several may be missing.
        int length = Math.min(BYTES, shortest.length);
        System.arraycopy(shortest, shortest.length - length, all, BYTES - length, length);
        return all;
    }
}
