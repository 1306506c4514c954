package org.stroma.mention.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stroma.model.text.Greek;

/// A word as the name finders see it.
///
/// @param plain lower case, digits as 0, Greek letters spelled
/// @param shape each letter as A or a, each digit as 0, long runs shortened
/// @param brief the same with every run as one
/// @param own features of the word itself
record NameFeaturesWord(String plain, String shape, String brief, List<String> own) {

    /// Beyond the sentence.
    static final NameFeaturesWord NONE = new NameFeaturesWord("<>", "<>", "<>", List.of());

    private static final int LONGEST_AFFIX = 5;
    private static final int GRAM = 4;
    private static final int LONGEST_RUN = 3;
    private static final Set<String> GREEK = Set.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa", "lambda", "mu", "sigma",
            "tau", "phi", "chi", "psi", "omega");
    private static final Set<String> ROMAN = Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    static NameFeaturesWord of(String word) {
        String plain = plain(word);
        String brief = shape(word, 1);
        return new NameFeaturesWord(plain, shape(word, LONGEST_RUN), brief, own(word, plain));
    }

    static String plain(String word) {
        StringBuilder plain = new StringBuilder(Greek.spelled(word).toLowerCase(Locale.ROOT));
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isDigit(plain.charAt(i))) {
                plain.setCharAt(i, '0');
            }
        }
        return plain.toString();
    }

    static String shape(String word, int longestRun) {
        StringBuilder shape = new StringBuilder();
        int run = 0;
        char last = ' ';
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= longestRun) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isDigit(c)) {
            return '0';
        }
        if (Character.isUpperCase(c)) {
            return 'A';
        }
        return Character.isLetter(c) ? 'a' : c;
    }

    private static List<String> own(String word, String plain) {
        List<String> own = new ArrayList<>();
        own.add("W=" + word);
        for (int n = 2; n <= Math.min(LONGEST_AFFIX, plain.length() - 1); n++) {
            own.add("p=" + plain.substring(0, n));
            own.add("e=" + plain.substring(plain.length() - n));
        }
        for (int i = 1; i + GRAM < plain.length(); i++) {
            own.add("n=" + plain.substring(i, i + GRAM));
        }
        if (GREEK.contains(plain)) {
            own.add("greek");
        }
        if (ROMAN.contains(word)) {
            own.add("roman");
        }
        own.add("length=" + Math.min(word.length(), 10));
        return List.copyOf(own);
    }

    /// The last letters.
    String ending() {
        return plain.substring(Math.max(0, plain.length() - 3));
    }
}
