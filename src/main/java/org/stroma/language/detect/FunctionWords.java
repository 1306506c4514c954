package org.stroma.language.detect;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the language of a text that is too short for a detector by its small words.
final class FunctionWords {

    private static final String FILE = "/language/function-words.tsv";
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}']+");

    /// A short sentence has that many, and names of things rarely two.
    private static final int ENOUGH = 3;

    private static final double SHARE = 0.15;

    private static final Map<String, Set<String>> LANGUAGES = load();

    private FunctionWords() {}

    /// The language that surely is not English; empty if none is sure. What is capitalized may be part of a name, as in
    /// Las Palmas.
    static Optional<String> language(String text) {
        String[] words = BETWEEN.split(text);
        return LANGUAGES.keySet().stream()
                .max(Comparator.comparingLong(language -> small(words, language)))
                .filter(language -> small(words, language) >= Math.max(ENOUGH, SHARE * words.length));
    }

    private static long small(String[] words, String language) {
        return Arrays.stream(words)
                .filter(requireNonNull(LANGUAGES.get(language))::contains)
                .count();
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = FunctionWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + FILE);
            }
            Map<String, Set<String>> languages = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> languages.put(row[0], Set.of(row[1].split(" "))));
            return languages;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
