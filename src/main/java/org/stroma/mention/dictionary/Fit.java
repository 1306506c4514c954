package org.stroma.mention.dictionary;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whether words in a text can be a name of the list: the letters agree already, case and blanks may not.
final class Fit {

    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9]*s?");
    /// A piece of a name that is too short to be written together with the rest: "protein S" is not "proteins".
    private static final Pattern SHORT_PIECE = Pattern.compile("(?:^| )[^ ]{1,2}(?: |$)");
    private static final String ORDINARY_MARKS = " -–/+.'’‐‑";
    private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");

    private Fit() {}

    /// @param name as the list writes it
    /// @param words as the text writes them, perhaps in the plural
    /// @param curated whether a person of this project chose the name
    static boolean of(String name, String words, boolean curated) {
        return marksFit(name, words)
                && blanksFit(name, words)
                && (curated ? curatedCaseFits(name, words) : caseFits(name, words));
    }

    /// A parenthesis, comma or quotation mark in the text must stand in the name, too.
    private static boolean marksFit(String name, String words) {
        return words.chars()
                .filter(c -> !Character.isLetterOrDigit(c) && ORDINARY_MARKS.indexOf(c) < 0)
                .allMatch(c -> name.indexOf(c) >= 0);
    }

    /// A blank of the text must be a blank or hyphen of the name; a long name may lose its own.
    private static boolean blanksFit(String name, String words) {
        boolean closed = gaps(words, " -–/") < gaps(name, " ");
        return gaps(words, " ") <= gaps(name, " -–/")
                && !(closed && SHORT_PIECE.matcher(name).find());
    }

    private static int gaps(String name, String marks) {
        return (int) name.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }

    /// Curated names: capitals only must stay capitals where they could be a word (MET, SET), all else may change case.
    private static boolean curatedCaseFits(String name, String words) {
        if (letters(name) <= 5 && isUpper(name) && !HAS_DIGIT.matcher(name).matches()) {
            return isUpper(withoutPlural(words));
        }
        return !(isTitleWord(name) && isLower(words))
                && !(isLower(name) && letters(name) <= 3 && !isLower(words) && !isTitleWord(words));
    }

    /// Library names: symbols to the letter; words in lower case may begin a sentence.
    private static boolean caseFits(String name, String words) {
        if (SYMBOL.matcher(name).matches() || letters(name) < 5) {
            boolean digit = HAS_DIGIT.matcher(name).matches();
            return digit && letters(name) > 1
                    ? sameButHyphens(name, words)
                    : name.equals(withoutPlural(words)) || name.equals(words);
        }
        boolean mixed = !isLower(name) && !isTitleWord(name) && !name.contains(" ");
        return !mixed
                || name.equals(words)
                || name.equals(withoutPlural(words))
                || HAS_DIGIT.matcher(name).matches();
    }

    private static boolean sameButHyphens(String name, String words) {
        return name.replaceAll("[ -]", "").equals(withoutPlural(words).replaceAll("[ -]", ""));
    }

    private static String withoutPlural(String words) {
        return words.endsWith("s") && words.length() > 2 ? words.substring(0, words.length() - 1) : words;
    }

    private static int letters(String name) {
        return (int) name.chars().filter(Character::isLetter).count();
    }

    private static boolean isUpper(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isLower(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isTitleWord(String name) {
        return !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && isLower(name.substring(1))
                && !name.contains(" ");
    }
}
