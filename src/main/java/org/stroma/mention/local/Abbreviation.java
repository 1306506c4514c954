package org.stroma.mention.local;

import java.util.Arrays;
import java.util.Optional;

/// Finds the long form of a short form in the words before its parenthesis, by the algorithm of Schwartz and Hearst
/// (2003): the letters of the short form are matched from right to left, the first one at the beginning of a word.
public final class Abbreviation {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    private Abbreviation() {}

    public static Optional<String> longForm(String before, String shortForm) {
        return isShortForm(shortForm) ? match(window(before, shortForm), shortForm) : Optional.empty();
    }

    private static boolean isShortForm(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && Character.isLetterOrDigit(words.charAt(0))
                && letters * 2 >= words.length()
                && words.chars().anyMatch(Character::isUpperCase)
                && words.split(" ").length <= 2;
    }

    /// At most twice as many words as the short form has letters, or five more.
    private static String window(String before, String shortForm) {
        int most = Math.min(shortForm.length() + 5, shortForm.length() * 2);
        String[] words = before.split(" ");
        int from = Math.max(0, words.length - most);
        return String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }

    private static Optional<String> match(String longForm, String shortForm) {
        int at = longForm.length() - 1;
        for (int s = shortForm.length() - 1; s >= 0; s--) {
            char c = Character.toLowerCase(shortForm.charAt(s));
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            while (at >= 0 && !matches(longForm, at, c, s == 0)) {
                at--;
            }
            if (at < 0) {
                return Optional.empty();
            }
            at--;
        }
        String found = longForm.substring(longForm.lastIndexOf(' ', at + 1) + 1);
        boolean longer = found.length() > shortForm.length() && !found.equalsIgnoreCase(shortForm);
        return longer ? Optional.of(found.replaceAll("^[^\\p{L}\\p{N}]+", "")) : Optional.empty();
    }

    private static boolean matches(String longForm, int at, char c, boolean mustBeginWord) {
        boolean same = Character.toLowerCase(longForm.charAt(at)) == c;
        return same && (!mustBeginWord || at == 0 || !Character.isLetterOrDigit(longForm.charAt(at - 1)));
    }
}
