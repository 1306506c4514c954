package org.stroma.model.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;

/// Names made fit for an IRI: the same on any machine, in any locale.
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /// Lower-case ASCII letters and digits with single hyphens between; `+` is kept, because CD8+ is not CD8. Greek
    /// letters are spelled out. What would be empty or longer than 80 characters ends in a hash of the whole name.
    public static String of(String name) {
        return isSlug(name) ? name : made(name);
    }

    /// Whether a name is what would be made of it: most file names are.
    private static boolean isSlug(String name) {
        boolean hyphen = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+';
            if (!plain && (c != '-' || hyphen)) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen && name.length() <= LONGEST;
    }

    private static String made(String name) {
        String folded = Normalizer.normalize(Greek.spelled(name.toLowerCase(Locale.ROOT)), Normalizer.Form.NFKD);
        String slug =
                folded.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9+]+", "-").replaceAll("^-+|-+$", "");
        boolean whole = !slug.isEmpty() && slug.length() <= LONGEST;
        return whole
                ? slug
                : (slug.substring(0, Math.min(slug.length(), LONGEST - 13)) + "-" + hash(name)).replaceAll("^-", "");
    }

    /// The first 12 hexadecimal digits of the SHA-256 of the parts, each ended by a zero byte.
    public static String hash(String... parts) {
        return hash(12, parts);
    }

    /// The first digits of the SHA-256 of the parts, each ended by a zero byte.
    public static String hash(int digits, String... parts) {
        MessageDigest digest = Sha256.begin();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return Sha256.hex(digest).substring(0, digits);
    }
}
