package org.stroma.extract;

import java.util.Set;

/// What the small words of a sentence do there: join, subordinate, break off, open a phrase.
final class SmallWords {

    private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom");
    private static final Set<String> SUBORDINATORS = Set.of(
            "whether",
            "if",
            "because",
            "while",
            "whereas",
            "although",
            "though",
            "since",
            "when",
            "where",
            "once",
            "until",
            "unless",
            "how",
            "why",
            "before",
            "after");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor", "&", "/", "plus", "+");
    private static final Set<String> REFLEXIVES = Set.of("itself", "themselves", "himself", "herself", "alone", "both");
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "...", "|", "?", "!");
    /// Before a noun these belong to its phrase, whatever else they join.
    private static final Set<String> CORRELATIVES = Set.of("neither", "either");
    /// The first word of "in vitro", "ex vivo", "per os".
    private static final Set<String> LATIN_PREPOSITIONS = Set.of("in", "ex", "per", "post", "de");

    private final Words words;

    SmallWords(Words words) {
        this.words = words;
    }

    boolean isRelative(int i) {
        return RELATIVES.contains(words.lower(i));
    }

    boolean isSubordinator(int i) {
        return SUBORDINATORS.contains(words.lower(i));
    }

    boolean isReflexive(int i) {
        return REFLEXIVES.contains(words.lower(i));
    }

    boolean isBreak(int i) {
        return BREAKS.contains(words.lower(i));
    }

    boolean isCorrelative(int i) {
        return CORRELATIVES.contains(words.lower(i));
    }

    boolean isLittleOrNo(int i) {
        return words.lower(i).equals("little")
                && words.lower(i + 1).equals("or")
                && words.lower(i + 2).equals("no");
    }

    /// The first half of "off-patent", "over-expression".
    boolean isPrefix(int i) {
        return words.is(i, "IN")
                && words.lower(i + 1).equals("-")
                && words.token(i).span().end() == words.token(i + 1).span().start()
                && words.is(i + 2, "N", "JJ");
    }

    boolean isLatinPreposition(int i) {
        return words.is(i, "FW") && words.is(i + 1, "FW") && LATIN_PREPOSITIONS.contains(words.lower(i));
    }

    /// The plus of "c-kit+ cells" joins nothing; that of "A + B" does.
    boolean isConjunction(int i) {
        boolean marker = words.lower(i).equals("+")
                && i > 0
                && words.token(i - 1).span().end() == words.token(i).span().start();
        return CONJUNCTIONS.contains(words.lower(i)) && !marker;
    }
}
