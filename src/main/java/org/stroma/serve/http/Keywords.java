package org.stroma.serve.http;

import java.util.Locale;
import java.util.stream.Stream;

/// Words, one of which a query must be spelled with to mean something: to look for them in its text costs less than to
/// look at what was read.
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
