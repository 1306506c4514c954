package org.stroma.read.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// The editor's own words in a text: calls to share, copyright lines. Rather lets one pass than loses a sentence on
/// biology: cells share things, too, and a patent is no footer.
public final class Boilerplate {

    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:you|your|please|click|us|our (?:readers?|newsletter|channel|page|website|site|podcast)|comments?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL_BEFORE =
            Pattern.compile("(?:\\b(?:please|to|and|or|can)|[,:;])\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN_AFTER = Pattern.compile("\\s+(?:of|to|in|between|for|from)\\b");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L} ]+");
    /// A word's edge and plain letters, of which the last may be optional.
    private static final Pattern OPENING =
            Pattern.compile("\\\\b(?<letters>[a-z][a-z ]*)(?:[^a-z ?*{].*|[a-z ][?*{].*)?", Pattern.DOTALL);
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int SHORT = 12;

    private final List<Phrase> phrases;

    /// @param word in lower case if it is no expression: it may as well be a word of the text
    /// @param opening in lower case: what a text must hold to match; most texts are told by it, which takes least
    /// @param anchored whether it matches at the start or not at all
    private record Phrase(Pattern pattern, Optional<String> word, Optional<String> opening, boolean anchored) {

        boolean mayMatch(String lower) {
            return opening.map(lower::contains).orElse(true);
        }

        boolean isFound(Matcher matcher) {
            return anchored ? matcher.lookingAt() : matcher.find();
        }
    }

    /// @param phrases words, which count where they call upon the reader, or regular expressions, which count wherever
    /// they are found; any case
    public Boilerplate(List<String> phrases) {
        this.phrases = phrases.stream()
                .filter(p -> !p.isBlank())
                .map(Boilerplate::phrase)
                .toList();
    }

    /// Whether a sentence or line speaks of the page, not of the world.
    boolean matches(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return phrases.stream().filter(phrase -> phrase.mayMatch(lower)).anyMatch(phrase -> matches(phrase, sentence));
    }

    private static boolean matches(Phrase phrase, String sentence) {
        Matcher found = phrase.pattern().matcher(sentence);
        boolean certain =
                phrase.word().filter(word -> word.split(" ").length <= 2).isEmpty();
        return phrase.isFound(found) && (certain || isCall(sentence, found.start(), found.end()));
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
        Optional<Pattern> compiled = compile(expression);
        Pattern pattern = compiled.orElseGet(() -> Pattern.compile(Pattern.quote(words), FLAGS));
        Optional<String> word = Optional.of(words.toLowerCase(Locale.ROOT)).filter(w -> plain);
        boolean single = compiled.isPresent() && !hasAlternatives(words);
        return new Phrase(pattern, word, word.or(() -> opening(words, single)), single && words.startsWith("^"));
    }

    private static Optional<String> opening(String expression, boolean single) {
        Matcher opening = OPENING.matcher(expression);
        return single && opening.matches() ? Optional.of(opening.group("letters")) : Optional.empty();
    }

    /// Whether it is several expressions of which any may match; an expression with a class or quoted bars may count as
    /// such, which costs time only.
    private static boolean hasAlternatives(String expression) {
        int depth = 0;
        boolean found = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            i += c == '\\' ? 1 : 0;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            found |= c == '|' && depth == 0
                    || c == '[' && expression.substring(i).matches("(?s)\\[[^\\]]*[()].*");
        }
        return found;
    }

    private static Optional<Pattern> compile(String expression) {
        try {
            return Optional.of(Pattern.compile(expression, FLAGS));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }
}
