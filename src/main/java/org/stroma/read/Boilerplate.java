package org.stroma.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// The editor's own words in a text: calls to share, copyright lines. Rather lets one pass than loses a sentence on
/// biology: cells share things, too, and a patent is no footer.
final class Boilerplate {

    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:you|your|please|click|us|our (?:readers?|newsletter|channel|page|website|site|podcast)|comments?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL_BEFORE =
            Pattern.compile("(?:\\b(?:please|to|and|or|can)|[,:;])\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN_AFTER = Pattern.compile("\\s+(?:of|to|in|between|for|from)\\b");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L} ]+");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int SHORT = 12;

    private final List<Phrase> phrases;

    /// @param word in lower case if it is no expression: it may as well be a word of the text
    private record Phrase(Pattern pattern, Optional<String> word) {}

    /// @param phrases words, which count where they call upon the reader, or regular expressions, which count wherever
    /// they are found; any case
    Boilerplate(List<String> phrases) {
        this.phrases = phrases.stream()
                .filter(p -> !p.isBlank())
                .map(Boilerplate::phrase)
                .toList();
    }

    /// Whether a sentence or line speaks of the page, not of the world.
    boolean matches(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return phrases.stream()
                .filter(phrase -> phrase.word().map(lower::contains).orElse(true))
                .anyMatch(phrase -> matches(phrase, sentence));
    }

    private static boolean matches(Phrase phrase, String sentence) {
        Matcher found = phrase.pattern().matcher(sentence);
        boolean certain =
                phrase.word().filter(word -> word.split(" ").length <= 2).isEmpty();
        return found.find() && (certain || isCall(sentence, found.start(), found.end()));
    }

    private static boolean isCall(String sentence, int start, int end) {
        boolean begins = sentence.substring(0, start).chars().noneMatch(Character::isLetterOrDigit);
        String after = sentence.substring(end);
        boolean addressed = ADDRESS.matcher(sentence).find();
        if (begins) {
            boolean brief = sentence.split(" ").length <= SHORT
                    && !NOUN_AFTER.matcher(after).lookingAt();
            return brief || addressed;
        }
        return addressed && CALL_BEFORE.matcher(sentence.substring(0, start)).find();
    }

    private static Phrase phrase(String words) {
        boolean plain = PLAIN.matcher(words).matches();
        String expression = plain ? "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])" : words;
        Pattern pattern = compile(expression).orElseGet(() -> Pattern.compile(Pattern.quote(words), FLAGS));
        return new Phrase(pattern, Optional.of(words.toLowerCase(Locale.ROOT)).filter(w -> plain));
    }

    private static Optional<Pattern> compile(String expression) {
        try {
            return Optional.of(Pattern.compile(expression, FLAGS));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }
}
