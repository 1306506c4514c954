package org.stroma.graph.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A sentence of a text as search sees it: what Java's rules for English find within a line. A search needs a place to
/// show, not the sentences that the graph's claims were read from.
///
/// @param start in code points of the text, end exclusive
record SearchSentence(String text, int start, int end) {

    static List<SearchSentence> sentences(String text) {
        List<SearchSentence> found = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int end = start + line.codePointCount(0, line.length());
            within(line, start, found);
            start = end + 1;
        }
        return found;
    }

    private static void within(String line, int start, List<SearchSentence> found) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        int from = sentences.first();
        int at = start;
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            String sentence = line.substring(from, to);
            String stripped = sentence.strip();
            int before = sentence.codePointCount(0, sentence.indexOf(stripped));
            int length = stripped.codePointCount(0, stripped.length());
            if (stripped.codePoints().anyMatch(Character::isLetterOrDigit)) {
                found.add(new SearchSentence(stripped, at + before, at + before + length));
            }
            at += sentence.codePointCount(0, sentence.length());
            from = to;
        }
    }
}
