package org.stroma.model.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A document's words, addressed by code point. Java counts UTF-16 units, readers of the graph count code points;
/// this is the one place where the two are told apart.
public final class Text {

    private final String value;
    /// Code-point offsets of the characters that take two UTF-16 units, ascending.
    private final int[] wide;

    private final int length;
    /// Made when it is first asked for; whoever comes at the same time makes the same.
    private volatile String sha256 = "";

    private Text(String value) {
        this.value = value;
        this.length = value.codePointCount(0, value.length());
        this.wide = wideIn(value, value.length() - length);
    }

    /// @throws IllegalArgumentException if the string holds half a surrogate pair, which no encoding can write
    public static Text of(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))
                    && !Character.isSurrogatePair(value.charAt(i), charAt(value, ++i))) {
                throw new IllegalArgumentException("half a surrogate pair at character " + (i - 1));
            }
        }
        return new Text(value);
    }

    /// Length in code points.
    public int length() {
        return length;
    }

    /// The SHA-256 of its UTF-8, as 64 hexadecimal digits.
    public String sha256() {
        if (sha256.isEmpty()) {
            sha256 = Sha256.hex(value.getBytes(StandardCharsets.UTF_8));
        }
        return sha256;
    }

    /// The words at a span, to the letter.
    ///
    /// @throws IndexOutOfBoundsException if the span ends beyond the text
    public String at(Span span) {
        return value.substring(charOffset(span.start()), charOffset(span.end()));
    }

    /// The span of the UTF-16 units from (inclusive) to (exclusive) of {@link #toString()}.
    public Span ofChars(int from, int to) {
        return new Span(codePointOffset(from), codePointOffset(to));
    }

    /// UTF-16 offset of a code-point offset.
    public int charOffset(int codePoint) {
        if (codePoint < 0 || codePoint > length) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of " + length);
        }
        int before = Arrays.binarySearch(wide, codePoint);
        return codePoint + (before >= 0 ? before : -before - 1);
    }

    private int codePointOffset(int character) {
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The wide character number `middle` stands at UTF-16 offset wide[middle] + middle.
            if (wide[middle] + middle < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return character - low;
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    private static char charAt(String value, int i) {
        return i < value.length() ? value.charAt(i) : ' ';
    }

    private static int[] wideIn(String value, int count) {
        int[] found = new int[count];
        int n = 0;
        int codePoint = 0;
        for (int i = 0; i < value.length(); i++) {
            if (Character.isHighSurrogate(value.charAt(i))) {
                found[n++] = codePoint;
                i++;
            }
            codePoint++;
        }
        return found;
    }
}
