package org.stroma.read.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which lines stand above a text instead of in it.
final class Headings {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 16;
    private static final int MOST_PLAIN_WORDS = 12;
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,2}\\.)*\\d{1,2}\\.?\\s+\\p{Lu}.*");
    private static final Pattern SPEAKER = Pattern.compile("(?:[QA]|\\p{Lu}[\\p{L}.]+):\\s.+");

    private Headings() {}

    /// Whether a block reads like a heading of what follows.
    static boolean isHeading(Block block, Optional<Block> next) {
        return next.isPresent() && isShort(block.text()) && hasForm(block, next.get());
    }

    /// Whether the words could be a title: not a sentence that ends in a full stop.
    static boolean isTitleLike(String text) {
        return text.length() <= 200 && !text.matches("(?s).*[.;,:]") && !Sentences.areSeveral(text);
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST
                && text.split(" ").length <= MOST_WORDS
                && !text.matches("(?s).*(?:[.;,!…]|[.!?][”\"])")
                && (isCapitals(text) || !SPEAKER.matcher(text).matches());
    }

    private static boolean hasForm(Block block, Block next) {
        String text = block.text();
        int words = text.split(" ").length;
        if (isTitleCase(text) || isCapitals(text)) {
            return true;
        }
        if (text.endsWith(":")) {
            return words <= 4;
        }
        boolean plain = words <= MOST_PLAIN_WORDS && !Sentences.areSeveral(text);
        boolean numbered = NUMBERED.matcher(text).matches() && block.alone();
        return numbered || plain && (block.alone() || next.bulletLength() > 0);
    }

    static boolean isCapitals(String text) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .toList();
        return !words.isEmpty() && words.stream().noneMatch(word -> word.matches(".*\\p{Ll}.*"));
    }

    /// Whether most of the longer words begin with a capital.
    static boolean isTitleCase(String text) {
        List<String> words = Arrays.stream(text.split("[\\s—–-]+"))
                .filter(word -> word.matches("[^\\p{L}]*\\p{L}{4,}.*"))
                .toList();
        long capitalised = words.stream()
                .filter(word -> word.matches("[^\\p{L}]*\\p{Lu}.*"))
                .count();
        return words.size() >= 2 && capitalised * 10 >= words.size() * 7;
    }
}
