package org.stroma.read.archive;

import java.nio.charset.StandardCharsets;

/// The block of 512 bytes before each file in a TAR archive.
///
/// @param type the flag that says whether it is a file, a folder, a link or words about the next
/// @see <a href="https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html">POSIX, pax</a>
record TarHeader(String path, long size, char type) {

    static final int LENGTH = 512;

    private static final int NAME = 100;
    private static final int SIZE = 124;
    private static final int CHECKSUM = 148;
    private static final int TYPE = 156;
    private static final int MAGIC = 257;
    private static final int PREFIX = 345;

    /// Whether the bytes begin with a header: its checksum says so, even where the format's mark is missing.
    static boolean isHeader(byte[] head) {
        if (head.length < LENGTH || head[0] == 0) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += i >= CHECKSUM && i < TYPE ? ' ' : head[i] & 0xFF;
        }
        return octal(head, CHECKSUM, TYPE - CHECKSUM) == sum;
    }

    static TarHeader of(byte[] block) {
        String name = string(block, 0, NAME);
        // GNU's mark is followed by a blank and has something else where POSIX has the beginning of the path.
        boolean posix = string(block, MAGIC, 6).equals("ustar");
        String prefix = posix ? string(block, PREFIX, 155) : "";
        return new TarHeader(prefix.isEmpty() ? name : prefix + "/" + name, size(block), (char) (block[TYPE] & 0xFF));
    }

    /// Blocks that its content takes up, in bytes.
    long padded() {
        return (size + LENGTH - 1) / LENGTH * LENGTH;
    }

    private static long size(byte[] block) {
        if ((block[SIZE] & 0x80) == 0) {
            return octal(block, SIZE, 12);
        }
        // Sizes beyond 8 GB are binary.
        long size = block[SIZE] & 0x7F;
        for (int i = 1; i < 12; i++) {
            size = size << 8 | block[SIZE + i] & 0xFF;
        }
        return size;
    }

    /// A number in octal digits; -1 if there is anything else.
    private static long octal(byte[] block, int from, int length) {
        String digits = string(block, from, length).strip();
        return digits.matches("[0-7]{1,12}") ? Long.parseLong(digits, 8) : -1;
    }

    private static String string(byte[] block, int from, int length) {
        int end = from;
        while (end < from + length && block[end] != 0) {
            end++;
        }
        return new String(block, from, end - from, StandardCharsets.UTF_8);
    }
}
