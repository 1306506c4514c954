package org.stroma.language.features;

/// What tagger and parser see of a word, hashed once: its form, how it begins and ends, its shape.
public final class WordForm {

    /// Stands before the first and behind the last word.
    public static final WordForm NONE = new WordForm("");

    /// Signs below, such as degrees and trademarks, belong to texts.
    private static final int ARROWS = 0x2190;

    /// The form as it stands.
    public final int exact;

    /// Lower case, each run of digits one 0.
    public final int plain;

    /// Upper and lower case, digits and other signs, repeated signs once: "CXCL12" is `X0`.
    public final int shape;

    /// Suffixes of one to five letters.
    public final int[] ends = new int[5];

    /// Prefixes of one to three letters.
    public final int[] begins = new int[3];

    public final boolean capital;

    /// Whether it is nothing but pictures, such as emoji.
    public final boolean picture;

    WordForm(String word) {
        String plainForm = plain(word);
        int length = plainForm.length();
        for (int i = 0; i < ends.length; i++) {
            ends[i] = Hash.of(plainForm, Math.max(0, length - i - 1), length);
        }
        for (int i = 0; i < begins.length; i++) {
            begins[i] = Hash.of(plainForm, 0, Math.min(length, i + 1));
        }
        exact = Hash.of(word);
        plain = Hash.of(plainForm);
        shape = Hash.of(shape(word));
        picture = !word.isEmpty() && word.codePoints().allMatch(WordForm::isPicture);
        capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isPicture(int c) {
        return c > ARROWS && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isDigit(c)) {
                plain.append(c == '’' ? '\'' : Character.toLowerCase(c));
            } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '0') {
                plain.append('0');
            }
        }
        return plain.toString();
    }

    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char sign = sign(word.charAt(i));
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != sign) {
                shape.append(sign);
            }
        }
        return word.length() == 1 ? shape + "1" : shape.toString();
    }

    private static char sign(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLowerCase(c)) {
            return c >= 'α' && c <= 'ω' ? 'g' : 'x';
        }
        return Character.isDigit(c) ? '0' : c;
    }
}
