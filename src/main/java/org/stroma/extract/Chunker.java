package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;

/// Cuts a sentence into noun phrases, verb groups and what stands between them (Abney 1991), left to right, over tags
/// that mentions overrule: whatever a tagger makes of CXCR4, it is a noun.
final class Chunker {

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
    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "’s", "'s");
    /// Before a noun these belong to its phrase, whatever else they join.
    private static final Set<String> CORRELATIVES = Set.of("neither", "either");

    /// The first word of "in vitro", "ex vivo", "per os".
    private static final Set<String> LATIN_PREPOSITIONS = Set.of("in", "ex", "per", "post", "de");

    private static final Set<String> CONTROL =
            Set.of("able", "unable", "likely", "unlikely", "sufficient", "ready", "insufficient");

    private final Words words;
    private final Triggers triggers;
    private final VerbSense sense;

    Chunker(Words words, Triggers triggers) {
        this.words = words;
        this.triggers = triggers;
        this.sense = new VerbSense(words, triggers);
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
            return nounPhrase(i);
        }
        if (word.equals(",")) {
            return one(Kind.COMMA, i);
        }
        if (BREAKS.contains(word)) {
            return one(Kind.BREAK, i);
        }
        if (words.is(i, "NFP")) {
            return one(Kind.OTHER, i);
        }
        if (sense.isVerbAt(i, before)) {
            return verbs(i);
        }
        if (RELATIVES.contains(word) && !startsNounPhrase(i, before)) {
            return one(Kind.RELATIVE, i);
        }
        if (SUBORDINATORS.contains(word)) {
            return one(Kind.SUBORDINATOR, i);
        }
        if (isConjunction(i)) {
            return one(Kind.CONJUNCTION, i);
        }
        if (words.is(i, "RB") || REFLEXIVES.contains(word)) {
            return one(Kind.ADVERB, i);
        }
        if (isLatinPreposition(i)) {
            return one(Kind.PREPOSITION, i);
        }
        if (isPrefix(i) || isLittleOrNo(i)) {
            return nounPhrase(i);
        }
        if (words.is(i, "DT", "PRP", "JJ", "CD", "N", "VBN", "VBG", "WP", "WDT", "FW")
                || words.is(i, "SYM") && words.is(i + 1, "CD")
                || CORRELATIVES.contains(word)) {
            return nounPhrase(i);
        }
        return words.is(i, "IN", "TO") ? one(Kind.PREPOSITION, i) : one(Kind.OTHER, i);
    }

    private boolean isLittleOrNo(int i) {
        return words.lower(i).equals("little")
                && words.lower(i + 1).equals("or")
                && words.lower(i + 2).equals("no");
    }

    /// The first half of "off-patent", "over-expression".
    private boolean isPrefix(int i) {
        return words.is(i, "IN")
                && words.lower(i + 1).equals("-")
                && words.token(i).span().end() == words.token(i + 1).span().start()
                && words.is(i + 2, "N", "JJ");
    }

    private boolean isLatinPreposition(int i) {
        return words.is(i, "FW") && words.is(i + 1, "FW") && LATIN_PREPOSITIONS.contains(words.lower(i));
    }

    /// The plus of "c-kit+ cells" joins nothing; that of "A + B" does.
    private boolean isConjunction(int i) {
        boolean marker = words.lower(i).equals("+")
                && i > 0
                && words.token(i - 1).span().end() == words.token(i).span().start();
        return CONJUNCTIONS.contains(words.lower(i)) && !marker;
    }

    private static Chunk one(Kind kind, int i) {
        return new Chunk(kind, i, i + 1, i);
    }

    /// "that" before a noun, and not behind one, is a determiner.
    private boolean startsNounPhrase(int i, List<Chunk> before) {
        boolean behindNoun = !before.isEmpty() && before.getLast().is(Kind.NOUN_PHRASE, Kind.COMMA);
        return words.lower(i).equals("that") && words.is(i, "DT") && !behindNoun && words.is(i + 1, "N", "JJ");
    }

    /// "was not able to block": auxiliaries, adverbs, verbs, and infinitives that hang on them.
    private Chunk verbs(int from) {
        int i = from;
        int head = -1;
        while (i < words.size() && words.mention(i).isEmpty() && continuesVerbs(i, from, head)) {
            if (!words.is(i, "RB")
                    && !sense.isTo(i)
                    && !words.lower(i).matches("not|n't|n’t|also|no")
                    && !CONTROL.contains(words.lower(i))) {
                head = i;
            }
            i++;
        }
        int last = head < 0 ? from : head;
        return new Chunk(Kind.VERBS, from, last + 1, last);
    }

    private boolean continuesVerbs(int i, int from, int head) {
        if (i == from || head < 0 || words.is(i, "RB") || words.lower(i).matches("not|n't|n’t|also|no")) {
            return true;
        }
        if (sense.isTo(i)) {
            return sense.isVerbForm(i + 1) || words.is(i + 1, "RB") && sense.isVerbForm(i + 2);
        }
        boolean afterTo = sense.isTo(i - 1) || words.is(i - 1, "RB") && sense.isTo(i - 2);
        if (afterTo) {
            return sense.isVerbForm(i);
        }
        if (CONTROL.contains(words.lower(i))) {
            return BE.contains(words.lower(head)) && sense.isTo(i + 1);
        }
        boolean auxiliary = words.is(head, "MD")
                || BE.contains(words.lower(head))
                || words.lower(head).matches("has|have|had|do|does|did|having|get|gets|got");
        return auxiliary && (words.is(i, "V") || triggers.isPast(words.lower(i)) && words.is(i, "N", "JJ"));
    }

    /// Determiners, adjectives, numbers, nouns and names; its head is the last of them.
    private Chunk nounPhrase(int from) {
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
        boolean joined = from > 1 && isConjunction(from - 1);
        Chunk other = new Chunk(Kind.NOUN_PHRASE, 0, 1, 0);
        return joined ? List.of(other, one(Kind.CONJUNCTION, from - 1), phrase) : List.of(phrase);
    }

    private boolean continuesNounPhrase(int i, int from, boolean noun) {
        if (i == from || words.mention(i).isPresent()) {
            return true;
        }
        if (isLittleOrNo(from) && i <= from + 2) {
            return true;
        }
        if (isPrefix(i)) {
            return !noun || words.mention(i - 1).isPresent();
        }
        if (words.lower(i).equals("-")) {
            return i + 1 < words.size() && !words.lower(i + 1).equals(",");
        }
        if (words.lower(i - 1).equals("-")) {
            return words.is(i, "N", "JJ", "CD", "V", "IN", "FW");
        }
        if (REFLEXIVES.contains(words.lower(i))
                || isLatinPreposition(i)
                || noun && words.is(i, "DT", "PRP", "WP", "WDT")
                || isConjunction(i)
                || BREAKS.contains(words.lower(i))) {
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
