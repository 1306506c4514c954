package org.stroma.reader.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

/// A text with white space, dashes and quotation marks normalised, so that copied words are found in it. A run of
/// white space is one blank; every dash is `-`; every quotation mark is `'` or `"`; zero-width characters (soft
/// hyphens, joiners, marks of direction) are left out. Nothing else changes: another letter is another word.
final class FoldedText {

    private final String folded;
    /// Code-point offset in the text of each UTF-16 unit of the folded text, and one more for its end.
    private final int[] origins;

    private FoldedText(String folded, int[] origins) {
        this.folded = folded;
        this.origins = origins;
    }

    static FoldedText of(Text text) {
        return fold(text.toString());
    }

    private static FoldedText fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 1];
        int codePoint = 0;
        for (int i = 0; i < text.length(); codePoint++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int plain = folded(c);
            boolean again = plain == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (plain < 0 || again) {
                continue;
            }
            for (int unit = 0; unit < Character.charCount(plain); unit++) {
                origins[folded.length() + unit] = codePoint;
            }
            folded.appendCodePoint(plain);
        }
        int[] whole = Arrays.copyOf(origins, folded.length() + 1);
        whole[folded.length()] = codePoint;
        return new FoldedText(folded.toString(), whole);
    }

    /// Words as this text would hold them, without white space around.
    static String folded(String words) {
        return fold(words).folded.strip();
    }

    /// Less than 0 for what takes no room.
    private static int folded(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> -1;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFE63', '\uFF0D' ->
                '-';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            default -> c;
        };
    }

    /// All places of words in the text, in reading order; none of empty words.
    List<Span> find(String words) {
        return find(words, 0, folded.length());
    }

    /// All places of words within a stretch of the text.
    List<Span> within(Span stretch, String words) {
        int from = unitAt(stretch.start());
        return find(words, from, unitAt(stretch.end()));
    }

    /// The same, whatever the case of letters.
    List<Span> withinAnyCase(Span stretch, String words) {
        String wanted = folded(words);
        List<Span> places = new ArrayList<>();
        int to = unitAt(stretch.end());
        for (int i = unitAt(stretch.start()); !wanted.isEmpty() && i + wanted.length() <= to; i++) {
            if (folded.regionMatches(true, i, wanted, 0, wanted.length())) {
                places.add(place(i, wanted.length()));
            }
        }
        return places;
    }

    private List<Span> find(String words, int from, int to) {
        String wanted = folded(words);
        List<Span> places = new ArrayList<>();
        if (wanted.isEmpty()) {
            return places;
        }
        for (int i = folded.indexOf(wanted, from);
                i >= 0 && i + wanted.length() <= to;
                i = folded.indexOf(wanted, i + 1)) {
            places.add(place(i, wanted.length()));
        }
        return places;
    }

    private Span place(int unit, int length) {
        return new Span(origins[unit], origins[unit + length - 1] + 1);
    }

    private int unitAt(int codePoint) {
        int found = Arrays.binarySearch(origins, codePoint);
        while (found > 0 && origins[found - 1] == codePoint) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }

    /// Whether a place begins and ends where words do.
    boolean isWhole(Span place) {
        int from = unitAt(place.start());
        int to = unitAt(place.end() - 1) + 1;
        return (from == 0 || !isInside(folded.charAt(from - 1), folded.charAt(from)))
                && (to >= folded.length() || !isInside(folded.charAt(to - 1), folded.charAt(to)));
    }

    private static boolean isInside(char one, char next) {
        return Character.isLetterOrDigit(one) && Character.isLetterOrDigit(next);
    }

    /// The text in lower case, for names.
    String lower() {
        return folded.toLowerCase(Locale.ROOT);
    }
}
