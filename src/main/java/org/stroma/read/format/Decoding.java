package org.stroma.read.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Bytes to text, strictly: what is malformed is refused, never replaced.
public final class Decoding {

    /// The mark that a text may begin with: a code point of the text, but no word of it.
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoding() {}

    /// The text in UTF-8, or in UTF-16 where a byte order mark says so.
    ///
    /// @throws UnreadableException if it is empty, binary or malformed
    public static String text(byte[] bytes) throws UnreadableException {
        return text(bytes, charset(bytes));
    }

    /// The text in a declared encoding.
    ///
    /// @throws UnreadableException if it is empty, binary or malformed
    public static String text(byte[] bytes, Charset charset) throws UnreadableException {
        refuseEmpty(bytes.length == 0, "the file is empty");
        if (!charset.name().startsWith("UTF-16")) {
            refuseBinary(bytes);
        }
        String text = decode(bytes, charset);
        refuseEmpty(text.chars().allMatch(Line::isBlank), "the file holds no words, only blanks");
        return text;
    }

    /// What the byte order mark declares, else UTF-8.
    public static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes.length % 2 == 0) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFEFF) {
                return StandardCharsets.UTF_16BE;
            }
            if (mark == 0xFFFE) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static void refuseEmpty(boolean empty, String reason) throws UnreadableException {
        if (empty) {
            throw new UnreadableException(reason);
        }
    }

    private static void refuseBinary(byte[] bytes) throws UnreadableException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableException(
                        isWide(bytes)
                                ? "UTF-16 without a byte order mark; save the file as UTF-8"
                                : "binary data, no text: a zero byte at offset " + i);
            }
        }
    }

    /// Whether nearly every other byte is zero and the rest is not, as in UTF-16 of Latin letters.
    private static boolean isWide(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return Math.min(zeros[0], zeros[1]) == 0 && (zeros[0] + zeros[1]) * 5 > bytes.length * 2;
    }

    private static String decode(byte[] bytes, Charset charset) throws UnreadableException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableException(String.format(
                    Locale.ROOT,
                    "no valid %s: byte 0x%02X at offset %d; save the file as UTF-8",
                    charset.name(),
                    bytes[in.position()],
                    in.position()));
        }
        return out.flip().toString();
    }
}
