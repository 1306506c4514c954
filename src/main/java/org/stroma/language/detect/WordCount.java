package org.stroma.language.detect;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many words of a text are the small ones that no English sentence does without.
///
/// @param letters all of them
/// @param otherScript letters that are neither Latin nor Greek
record WordCount(int words, int small, int letters, int otherScript) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /// English only: "in", "was", "is" and "on" are words elsewhere, too.
    private static final Set<String> SMALL = Set.of(
            "the", "of", "and", "to", "with", "by", "from", "that", "this", "these", "those", "were", "which", "have",
            "has", "been", "are", "not", "than", "their", "between", "our", "its", "can", "may", "who", "did", "does",
            "after", "into", "when", "how", "why", "what", "you", "your", "they", "would", "both");

    /// All letters up to here are Latin; to look up the script of each would take most of the time.
    private static final int LAST_OF_ASCII = 0x7f;

    /// English has twice that and more, every other language less than half of it.
    private static final double SHARE = 0.1;

    static WordCount of(String text) {
        int words = 0;
        int small = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            small += SMALL.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        int letters = (int) text.codePoints().filter(Character::isLetter).count();
        int other = (int) text.codePoints()
                .filter(Character::isLetter)
                .filter(WordCount::isOtherScript)
                .count();
        return new WordCount(words, small, letters, other);
    }

    boolean isEnglish() {
        return words > 0 && small >= SHARE * words;
    }

    private static boolean isOtherScript(int point) {
        if (point <= LAST_OF_ASCII) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(point);
        return script != UnicodeScript.LATIN && script != UnicodeScript.GREEK && script != UnicodeScript.COMMON;
    }
}
