package org.stroma.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line with words on it, without the blanks around them.
///
/// @param start offset in UTF-16 units
/// @param end offset in UTF-16 units, exclusive
/// @param afterBlank whether the text begins here or a blank line stands above
public record Line(int start, int end, String text, boolean afterBlank) {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");

    /// The lines of a text that are not blank.
    public static List<Line> of(String text) {
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
    public static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == Decoding.BYTE_ORDER_MARK
                || character == '\u200B'
                || character == '\u2060';
    }

    /// The words with single spaces between.
    public static String collapse(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean inGap = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean gap = isGap(character);
            if (!gap || !inGap) {
                words.append(gap ? ' ' : character);
            }
            inGap = gap;
        }
        return words.toString().strip();
    }

    /// Blanks but for the separators of ASCII (FS, GS, RS, US), which may stay within a line.
    private static boolean isGap(char character) {
        return isBlank(character) && !(character >= '\u001C' && character <= '\u001F');
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
