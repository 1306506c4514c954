package org.stroma.language.token;

import java.util.Set;
import java.util.regex.Pattern;

/// What tells an end of a sentence from a point inside it, whatever a model says.
final class SentenceEnds {

    /// A stretch that ends so is not at its end: initials, "et al.", "Fig.", "vs.", "i.v." and their like.
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:^|[\\s(\\[])(?:et al|e\\.g|i\\.e|c\\.?f|vs|approx|ca|Figs?|Tab|Refs?|Nos?|Vol|St|Mt|Dr|Drs|Prof|Mr|Mrs|Ms|Sr|Inc|Ltd|Corp|Co"
                    + "|i\\.v|i\\.p|s\\.c|p\\.o|a\\.k\\.a|spp|var|sp|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z])\\.$");

    private static final Pattern COUNTRY = Pattern.compile("(?:^|\\s)(?:U\\.S|U\\.K|E\\.U|D\\.C|Ph\\.D|M\\.D)\\.$");
    private static final Pattern NAME_AFTER_COUNTRY = Pattern.compile(
            "(?:[\\p{Ll}(,]|Food|Department|National|Centers|Preventive|Government|FDA|Senate|Supreme).*");
    private static final Pattern SHORT = Pattern.compile("\\b[A-Za-z]{1,3}\\.$");
    private static final Pattern BEGINS_LOWER = Pattern.compile("[\\p{Ll}(\\[\\d,;].*");

    /// Abbreviations that a sentence may end with: "given i.v.", "in the U.S.", "vitamin A."
    private static final Pattern MAY_END =
            Pattern.compile("(?:[A-Z]|i\\.v|i\\.p|s\\.c|p\\.o|U\\.S|U\\.K|E\\.U|D\\.C|Ph\\.D|M\\.D)\\.");

    /// Words that begin a sentence and no name. "He" and "An" are surnames that follow initials.
    private static final Set<String> OPENERS = Set.of(
            "The",
            "This",
            "These",
            "Those",
            "It",
            "Its",
            "We",
            "Our",
            "They",
            "There",
            "In",
            "However",
            "After",
            "Before",
            "During",
            "When",
            "While",
            "Although",
            "But",
            "If",
            "Thus",
            "Therefore",
            "Moreover",
            "Furthermore",
            "Because",
            "Since");

    private static final String MARKS = ".?!…";
    private static final String CLOSING = ")]}\"'”’»";

    /// How far back a rule looks: longer than any abbreviation.
    private static final int VIEW = 12;

    private SentenceEnds() {}

    /// Whether two stretches that the model parted are one sentence.
    static boolean goesOn(String words, Stretch before, Stretch after) {
        String end = words.substring(Math.max(before.start(), before.end() - VIEW), before.end());
        String next = words.substring(after.start(), Math.min(after.end(), after.start() + VIEW));
        return !isMarked(end)
                || isInBrackets(words, before, after)
                || next.startsWith("[") && next.length() > 1 && Character.isDigit(next.charAt(1))
                || !isOpener(words, after.start()) && isAbbreviated(end, next);
    }

    private static boolean isAbbreviated(String end, String next) {
        return UNFINISHED.matcher(end).find()
                || COUNTRY.matcher(end).find()
                        && NAME_AFTER_COUNTRY.matcher(next).matches()
                || BEGINS_LOWER.matcher(next).matches() && SHORT.matcher(end).find();
    }

    /// A mark stands at the end, or before the quotation marks, brackets and citation that close it. The model ends a
    /// sentence where the word ends that has a mark inside, such as "62.5%".
    private static boolean isMarked(String end) {
        int last = end.length() - 1;
        while (last > 0 && (CLOSING.indexOf(end.charAt(last)) >= 0 || isCitation(end.charAt(last)))) {
            last--;
        }
        return MARKS.indexOf(end.charAt(last)) >= 0 && !isNumber(end, last);
    }

    private static boolean isCitation(char c) {
        return c == '[' || c == ',' || c == '-' || c == '–' || Character.isDigit(c);
    }

    private static boolean isNumber(String end, int mark) {
        return mark > 0
                && mark + 1 < end.length()
                && Character.isDigit(end.charAt(mark - 1))
                && Character.isDigit(end.charAt(mark + 1));
    }

    /// A bracket that opened within the first is closed in the second. A sentence that begins with its bracket may be
    /// one of several in it.
    private static boolean isInBrackets(String words, Stretch before, Stretch after) {
        int open = 0;
        for (int i = before.start() + 1; i < before.end(); i++) {
            open = Math.max(0, open + depth(words.charAt(i)));
        }
        for (int i = after.start(); open > 0 && i < after.end(); i++) {
            int depth = depth(words.charAt(i));
            if (depth != 0) {
                return depth < 0;
            }
        }
        return false;
    }

    private static int depth(char c) {
        return c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }

    /// Where a sentence ends inside a stretch that the model left whole: behind the mark, or the stretch's end.
    static int firstEnd(String words, Stretch stretch) {
        for (int i = stretch.start(); i + 2 < stretch.end(); i++) {
            if (words.charAt(i + 1) == ' ' && isOpener(words, i + 2) && mayEnd(words, stretch.start(), i)) {
                return i + 1;
            }
        }
        return stretch.end();
    }

    private static boolean mayEnd(String words, int from, int mark) {
        if (words.charAt(mark) != '.') {
            return MARKS.indexOf(words.charAt(mark)) >= 0;
        }
        int start = Math.max(words.lastIndexOf(' ', mark), from - 1) + 1;
        return start > from && MAY_END.matcher(words.substring(start, mark + 1)).matches();
    }

    private static boolean isOpener(String words, int at) {
        if (!Character.isUpperCase(words.charAt(at))) {
            return false;
        }
        int end = words.indexOf(' ', at);
        int stop = words.indexOf(',', at);
        int to = stop >= 0 && (end < 0 || stop < end) ? stop : end;
        return to > at && to - at <= VIEW && OPENERS.contains(words.substring(at, to));
    }
}
