package org.stroma.serve.view;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.MarkedStretches;

/// Splits a quote into what names the subject, what names the object, the words that negate or hedge, and the rest; and
/// finds the words of its sentence around it.
final class QuotePieces {

    /// UTF-16 units on either side within which the sentence is looked for.
    private static final int WINDOW = 400;

    private static final int LONGEST = 90;

    /// Lines of a text that is broken by hand are longer.
    private static final int SHORT_LINE = 60;

    private static final String CUT = "…";
    // What ends the sentence before, and the mark of an item of a list.
    private static final Pattern LEADING = Pattern.compile("^[^\\p{L}\\p{N}(\\[“\"‘]+");

    private QuotePieces() {}

    /// The quote in its sentence.
    ///
    /// @param text of the document; empty where it is not at hand
    static List<Piece> inSentence(EvidencePlace place, String text) {
        List<Piece> pieces = new ArrayList<>(of(place));
        if (place.start() < 0 || text.isEmpty()) {
            return pieces;
        }
        int length = text.codePointCount(0, text.length());
        if (place.end() > length) {
            return pieces;
        }
        int start = text.offsetByCodePoints(0, place.start());
        int end = text.offsetByCodePoints(start, place.end() - place.start());
        String before = before(text, start);
        String after = after(text, end);
        if (!before.isEmpty()) {
            pieces.addFirst(new Piece(before, Piece.Role.AROUND));
        }
        if (!after.isEmpty()) {
            pieces.add(new Piece(after, Piece.Role.AROUND));
        }
        return pieces;
    }

    /// The quote with that many letters of the text on either side, from word to word.
    ///
    /// @param text of the document; empty where it is not at hand
    static List<Piece> within(EvidencePlace place, String text, int letters) {
        List<Piece> pieces = new ArrayList<>(of(place));
        if (place.start() < 0 || place.end() > text.codePointCount(0, text.length())) {
            return pieces;
        }
        int start = text.offsetByCodePoints(0, place.start());
        int end = text.offsetByCodePoints(start, place.end() - place.start());
        int from = start <= letters ? 0 : text.lastIndexOf(' ', start - letters) + 1;
        int last = text.length() - end <= letters ? text.length() : text.indexOf(' ', end + letters);
        int to = last < 0 ? text.length() : last;
        pieces.addFirst(new Piece((from > 0 ? CUT + " " : "") + text.substring(from, start), Piece.Role.AROUND));
        pieces.add(new Piece(text.substring(end, to) + (to < text.length() ? " " + CUT : ""), Piece.Role.AROUND));
        return pieces;
    }

    /// The quote alone.
    static List<Piece> of(EvidencePlace place) {
        List<MarkedStretches.Mark<Piece.Role>> marks = new ArrayList<>();
        mark(marks, place, "subject", Piece.Role.SUBJECT);
        mark(marks, place, "object", Piece.Role.OBJECT);
        place.thing().texts("kg:cue").forEach(cue -> cue(marks, place.quote(), cue));
        return MarkedStretches.of(place.quote(), marks).list().stream()
                .map(stretch -> new Piece(
                        stretch.words(),
                        stretch.marks().isEmpty()
                                ? Piece.Role.PLAIN
                                : stretch.marks().getLast().meaning()))
                .toList();
    }

    private static void mark(
            List<MarkedStretches.Mark<Piece.Role>> marks, EvidencePlace place, String end, Piece.Role role) {
        int from = place.thing().number("kg:" + end + "Start");
        int to = place.thing().number("kg:" + end + "End");
        if (from >= place.start() && to <= place.end()) {
            marks.add(new MarkedStretches.Mark<>(from - place.start(), to - place.start(), role));
        }
    }

    // The graph says which word it is, not where it stands.
    private static void cue(List<MarkedStretches.Mark<Piece.Role>> marks, String quote, String cue) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(cue) + "(?![\\p{L}\\p{N}])")
                .matcher(quote);
        if (matcher.find()) {
            marks.add(new MarkedStretches.Mark<>(
                    quote.codePointCount(0, matcher.start()), quote.codePointCount(0, matcher.end()), Piece.Role.CUE));
        }
    }

    private static String before(String text, int start) {
        int from = Math.max(0, start - WINDOW);
        String window = text.substring(from, start);
        int paragraph = window.lastIndexOf("\n\n");
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        // One more letter, or the end of the window would count as the end of a sentence.
        sentences.setText(text.substring(from, Math.min(text.length(), start + 1)));
        int sentence = sentences.preceding(window.length() + 1);
        if (sentence == window.length()) {
            return "";
        }
        int cut = Math.max(Math.max(sentence, 0), Math.max(Math.max(paragraph, 0), afterHeading(window)));
        String words = LEADING.matcher(window.substring(cut)).replaceFirst("");
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.indexOf(' ', words.length() - LONGEST);
        return space < 0 ? "" : CUT + words.substring(space);
    }

    // A short line without a period is no part of the sentence in the next one.
    private static int afterHeading(String window) {
        int line = window.lastIndexOf('\n');
        if (line < 0) {
            return 0;
        }
        String before = window.substring(0, line).strip();
        String last = before.substring(before.lastIndexOf('\n') + 1);
        return last.length() < SHORT_LINE && last.length() < before.length() && !last.matches(".*[.,;:]") ? line : 0;
    }

    private static String after(String text, int end) {
        String window = text.substring(end, Math.min(text.length(), end + WINDOW));
        int paragraph = window.indexOf("\n\n");
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        int from = Math.max(0, end - 1);
        sentences.setText(text.substring(from, end) + window);
        int sentence = sentences.following(end - from) - (end - from);
        int cut = Math.min(sentence < 0 ? window.length() : sentence, paragraph < 0 ? window.length() : paragraph);
        String words = window.substring(0, cut).stripTrailing();
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        return space < 0 ? "" : words.substring(0, space) + " " + CUT;
    }
}
