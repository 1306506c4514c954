package org.stroma.assemble.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text as lower-case letters and digits, without punctuation.
public final class Tokens {

    private Tokens() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
