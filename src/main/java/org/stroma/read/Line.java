package org.stroma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line with words on it, without the blanks around them.
///
/// @param start offset in UTF-16 units
/// @param end offset in UTF-16 units, exclusive
/// @param afterBlank whether the text begins here or a blank line stands above
record Line(int start, int end, String text, boolean afterBlank) {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");

    /// Everything but a single space: that may stay as it is.
    private static final Pattern BLANKS = Pattern.compile(
            "[\\s\\p{Z}\u200B\u2060\uFEFF&&[^ ]][\\s\\p{Z}\u200B\u2060\uFEFF]*| [\\s\\p{Z}\u200B\u2060\uFEFF]+");

    /// The lines of a text that are not blank.
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher breaks = BREAK.matcher(text);
        int from = 0;
        boolean afterBlank = true;
        while (from < text.length()) {
            int to = breaks.find(from) ? breaks.start() : text.length();
            int start = skipBlanks(text, from, to);
            if (start < to) {
                int end = trimBlanks(text, start, to);
                lines.add(new Line(start, end, text.substring(start, end), afterBlank));
            }
            afterBlank = start == to;
            from = to == text.length() ? to : breaks.end();
        }
        return lines;
    }

    /// Whether a character is no part of a word: blanks of every kind and marks without width.
    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == Decoding.BYTE_ORDER_MARK
                || character == '\u200B'
                || character == '\u2060';
    }

    /// The words with single spaces between.
    static String collapse(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static int skipBlanks(String text, int from, int to) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int trimBlanks(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
