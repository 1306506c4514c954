package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.Chunk.Kind;

/// Cuts a sentence into noun phrases, verb groups and what stands between them (Abney 1991), left to right, over tags
/// that mentions overrule: whatever a tagger makes of CXCR4, it is a noun.
final class Chunker {

    private final Words words;
    private final VerbSense sense;
    private final SmallWords small;
    private final VerbGroups verbs;
    private final NounPhrases phrases;

    Chunker(Words words, Triggers triggers) {
        this.words = words;
        this.sense = new VerbSense(words, triggers);
        this.small = new SmallWords(words);
        this.verbs = new VerbGroups(words, triggers, sense);
        this.phrases = new NounPhrases(words, triggers, sense, small);
    }

    List<Chunk> chunks() {
        List<Chunk> chunks = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Chunk next = chunkAt(i, chunks);
            chunks.add(next);
            i = next.to();
        }
        return List.copyOf(chunks);
    }

    private Chunk chunkAt(int i, List<Chunk> before) {
        String word = words.lower(i);
        if (words.mention(i).isPresent()) {
            return phrases.from(i);
        }
        if (word.equals(",")) {
            return one(Kind.COMMA, i);
        }
        if (small.isBreak(i)) {
            return one(Kind.BREAK, i);
        }
        if (words.is(i, "NFP")) {
            return one(Kind.OTHER, i);
        }
        if (sense.isVerbAt(i, before)) {
            return verbs.from(i);
        }
        if (small.isRelative(i) && !startsNounPhrase(i, before)) {
            return one(Kind.RELATIVE, i);
        }
        if (small.isSubordinator(i)) {
            return one(Kind.SUBORDINATOR, i);
        }
        if (small.isConjunction(i)) {
            return one(Kind.CONJUNCTION, i);
        }
        if (words.is(i, "RB") || small.isReflexive(i)) {
            return one(Kind.ADVERB, i);
        }
        if (small.isLatinPreposition(i)) {
            return one(Kind.PREPOSITION, i);
        }
        if (small.isPrefix(i) || small.isLittleOrNo(i)) {
            return phrases.from(i);
        }
        if (words.is(i, "DT", "PRP", "JJ", "CD", "N", "VBN", "VBG", "WP", "WDT", "FW")
                || words.is(i, "SYM") && words.is(i + 1, "CD")
                || small.isCorrelative(i)) {
            return phrases.from(i);
        }
        return words.is(i, "IN", "TO") ? one(Kind.PREPOSITION, i) : one(Kind.OTHER, i);
    }

    private static Chunk one(Kind kind, int i) {
        return new Chunk(kind, i, i + 1, i);
    }

    /// "that" before a noun, and not behind one, is a determiner.
    private boolean startsNounPhrase(int i, List<Chunk> before) {
        boolean behindNoun = !before.isEmpty() && before.getLast().is(Kind.NOUN_PHRASE, Kind.COMMA);
        return words.lower(i).equals("that") && words.is(i, "DT") && !behindNoun && words.is(i + 1, "N", "JJ");
    }
}
