package org.stroma.mention.dictionary;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.stroma.model.text.Greek;

/// What names are looked up by: lower case, accents folded, Greek spelled out, British spelling made American,
/// hyphens, blanks and marks gone, but for `+`, which tells CD8+ from CD8. The idea is that of Gilda's normalised
/// look-up (Gyori et al. 2022). Words may be added one by one: the key of several words is their keys in a row.
public final class NameKey {

    private static final int ASCII = 128;
    private static final byte[] FOLDED = folded();

    private byte[] bytes = new byte[64];
    private int length;

    public static String of(String name) {
        return new String(bytesOf(name), StandardCharsets.UTF_8);
    }

    /// The key in UTF-8.
    static byte[] bytesOf(String name) {
        NameKey key = new NameKey();
        key.add(name);
        return Arrays.copyOf(key.bytes, key.length);
    }

    /// Lower-case letter, digit or plus of each ASCII character; zero for all that is left out.
    private static byte[] folded() {
        byte[] folded = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean kept = c == '+' || Character.isLetterOrDigit(c);
            folded[c] = kept ? (byte) Character.toLowerCase(c) : 0;
        }
        return folded;
    }

    /// Adds the key of more words.
    void add(String words) {
        int run = length;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= ASCII) {
                addOther(c);
            } else if (FOLDED[c] != 0) {
                add(FOLDED[c]);
            } else {
                length = AmericanSpelling.of(bytes, run, length);
                run = length;
            }
        }
        length = AmericanSpelling.of(bytes, run, length);
    }

    int length() {
        return length;
    }

    byte at(int i) {
        return bytes[i];
    }

    private void add(byte b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = b;
    }

    private void addOther(char c) {
        String plain = Normalizer.normalize(Greek.spelled(String.valueOf(c)), Normalizer.Form.NFKD);
        plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .flatMapToInt(letter -> letter.toLowerCase(Locale.ROOT).chars())
                .forEach(this::addLetter);
    }

    private void addLetter(int c) {
        for (byte b : String.valueOf((char) c).getBytes(StandardCharsets.UTF_8)) {
            add(b);
        }
    }
}
