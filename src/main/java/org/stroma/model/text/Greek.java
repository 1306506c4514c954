package org.stroma.model.text;

/// Greek letters and their names.
public final class Greek {

    private static final String LETTERS = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final String[] NAMES = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"
    };

    private Greek() {}

    /// The words with each Greek letter replaced by its name in lower case.
    public static String spelled(String words) {
        return hasNone(words) ? words : replaced(words);
    }

    private static boolean hasNone(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 0xB5) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String words) {
        StringBuilder spelled = new StringBuilder(words.length() + 8);
        for (char c : words.toCharArray()) {
            int letter = LETTERS.indexOf(c == 'ς' ? 'σ' : c == 'µ' ? 'μ' : Character.toLowerCase(c));
            if (letter >= 0) {
                spelled.append(NAMES[letter]);
            } else {
                spelled.append(c);
            }
        }
        return spelled.toString();
    }
}
