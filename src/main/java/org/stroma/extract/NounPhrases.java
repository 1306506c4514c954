package org.stroma.extract;

import java.util.List;
import org.stroma.extract.Chunk.Kind;

/// How far a noun phrase reaches.
final class NounPhrases {

    private final Words words;
    private final Triggers triggers;
    private final VerbSense sense;
    private final SmallWords small;

    NounPhrases(Words words, Triggers triggers, VerbSense sense, SmallWords small) {
        this.words = words;
        this.triggers = triggers;
        this.sense = sense;
        this.small = small;
    }

    /// Determiners, adjectives, numbers, nouns and names; its head is the last of them.
    Chunk from(int from) {
        int i = from;
        int head = from;
        boolean noun = false;
        while (i < words.size() && continuesNounPhrase(i, from, noun)) {
            if (words.mention(i).isPresent()) {
                i = words.end(words.mention(i).get());
                head = i - 1;
                noun = true;
                continue;
            }
            if (words.is(i, "N", "CD", "PRP", "WP", "VBG", "FW") || !noun && words.is(i, "DT", "JJ", "WDT")) {
                head = i;
                noun |= words.is(i, "N", "PRP");
            }
            i++;
        }
        boolean bareAdjective =
                !noun && words.is(head, "JJ") && words.mention(head).isEmpty();
        return new Chunk(bareAdjective ? Kind.ADJECTIVE : Kind.NOUN_PHRASE, from, Math.max(i, from + 1), head);
    }

    /// The phrase so far as the subject of a verb at i, with the conjunction before it, if there is one.
    private List<Chunk> subjectFrom(int from, int i) {
        Chunk phrase = new Chunk(Kind.NOUN_PHRASE, from, i, i - 1);
        boolean joined = from > 1 && small.isConjunction(from - 1);
        Chunk other = new Chunk(Kind.NOUN_PHRASE, 0, 1, 0);
        return joined ? List.of(other, new Chunk(Kind.CONJUNCTION, from - 1, from, from - 1), phrase) : List.of(phrase);
    }

    private boolean continuesNounPhrase(int i, int from, boolean noun) {
        if (i == from || words.mention(i).isPresent()) {
            return true;
        }
        if (small.isLittleOrNo(from) && i <= from + 2) {
            return true;
        }
        if (small.isPrefix(i)) {
            return !noun || words.mention(i - 1).isPresent();
        }
        if (words.lower(i).equals("-")) {
            return i + 1 < words.size() && !words.lower(i + 1).equals(",");
        }
        if (words.lower(i - 1).equals("-")) {
            return words.is(i, "N", "JJ", "CD", "V", "IN", "FW");
        }
        if (small.isReflexive(i)
                || small.isLatinPreposition(i)
                || noun && words.is(i, "DT", "PRP", "WP", "WDT")
                || small.isConjunction(i)
                || small.isBreak(i)) {
            return false;
        }
        if (noun
                && (triggers.isVerb(words.lower(i)) || sense.isUnknownVerb(i))
                && words.is(i, "N", "JJ")
                && sense.isMistaggedVerb(i, subjectFrom(from, i))) {
            return false;
        }
        if (noun && words.is(i, "JJ") && !leadsToNoun(i) || noun && words.is(i, "N") && endsPhrase(i - 1)) {
            return false;
        }
        if (words.is(i, "VBN", "VBG", "VBD")) {
            return !noun && (words.is(i + 1, "N", "JJ") || words.mention(i + 1).isPresent());
        }
        return words.is(i, "DT", "JJ", "CD", "N", "POS", "FW", "SYM")
                || words.is(i, "RB") && words.is(i + 1, "JJ") && !noun;
    }

    /// An adjective behind a noun belongs to the phrase only if another noun follows: "such as" and "due to" do not.
    private boolean leadsToNoun(int i) {
        int next = i;
        while (words.is(next, "JJ", "-") && words.mention(next).isEmpty()) {
            next++;
        }
        return words.is(next, "N")
                || words.mention(next).isPresent()
                || words.lower(i + 1).equals("-");
    }

    /// A name in the plural, or of a person, modifies nothing: what follows "T cells" is no part of the phrase.
    private boolean endsPhrase(int i) {
        boolean person = words.mention(i)
                .filter(name -> name.concept().type().name().equals("Person"))
                .isPresent();
        boolean plural = words.is(i, "NNS", "NNPS") && words.lower(i).endsWith("s");
        return person || words.mention(i).isPresent() && plural;
    }
}
