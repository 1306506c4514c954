package org.stroma.mention;

import java.text.Normalizer;
import java.util.Locale;
import org.stroma.model.Greek;

/// What a name is looked up by: lower case, accents folded, Greek spelled out, hyphens, blanks and marks gone, but
/// for `+`, which tells CD8+ from CD8. The idea is that of Gilda's normalised look-up (Gyori et al. 2022).
final class NameKey {

    private NameKey() {}

    static String of(String name) {
        String spelled = Greek.spelled(name);
        StringBuilder key = new StringBuilder(spelled.length());
        for (int i = 0; i < spelled.length(); i++) {
            char c = spelled.charAt(i);
            if (c >= 128) {
                key.append(fold(c));
            } else if (c == '+' || Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    private static String fold(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
