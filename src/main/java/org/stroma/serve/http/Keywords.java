package org.stroma.serve.http;

import java.util.Locale;
import java.util.stream.Stream;

/// Keywords that a query must contain to have some feature: searching its text for them is cheaper than inspecting
/// the parsed query.
public final class Keywords {

    private final String[] words;

    private Keywords(String... words) {
        this.words = words;
    }

    /// @param words in lower case
    public static Keywords with(String... words) {
        return new Keywords(words.clone());
    }

    /// Whether a text may hold one of the words, in any case. A backslash may spell any letter in another way.
    public boolean mayBeIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.indexOf('\\') >= 0 || Stream.of(words).anyMatch(lower::contains);
    }
}
