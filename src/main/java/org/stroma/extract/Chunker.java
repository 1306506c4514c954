package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stroma.extract.Chunk.Kind;

/// Cuts a sentence into noun phrases, verb groups and what stands between them (Abney 1991), left to right, over tags
/// that
/// mentions overrule: whatever a tagger makes of CXCR4, it is a noun.
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
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> REFLEXIVES = Set.of("itself", "themselves", "himself", "herself", "alone", "both");
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "...", "|", "?", "!");
    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "’s", "'s");
    private static final Pattern AGENT = Pattern.compile(".*(?:ors|ers|ists|ants|ents|ines|ases|ides|cells|levels)");
    private static final Set<String> CONTROL =
            Set.of("able", "unable", "likely", "unlikely", "sufficient", "ready", "insufficient");

    private final Words words;
    private final Triggers triggers;

    Chunker(Words words, Triggers triggers) {
        this.words = words;
        this.triggers = triggers;
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
        if (isVerbAt(i, before)) {
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
        if (words.is(i, "DT", "PRP", "JJ", "CD", "N", "VBN", "VBG", "WP", "WDT", "SYM")) {
            return nounPhrase(i);
        }
        return words.is(i, "IN", "TO") ? one(Kind.PREPOSITION, i) : one(Kind.OTHER, i);
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

    private boolean isVerbAt(int i, List<Chunk> before) {
        if (words.is(i, "MD", "VBZ", "VBP", "VBD", "VB")) {
            return !isParticipleBeforeNoun(i, before);
        }
        if (isMeans(i, before)) {
            return true;
        }
        if (words.is(i, "VBN", "VBG")) {
            return !isModifier(i, before);
        }
        if (isTo(i)) {
            return isVerbForm(i + 1) || words.is(i + 1, "RB") && isVerbForm(i + 2);
        }
        if (words.is(i, "RB") || words.lower(i).equals("not")) {
            return words.is(i + 1, "MD", "VBZ", "VBP", "VBD", "VBN")
                    && words.mention(i + 1).isEmpty()
                    && !isModifier(i + 1, before);
        }
        return isMistaggedVerb(i, before);
    }

    /// "by blocking CXCR4", "without causing harm": whatever the tagger says, this is a verb with its object.
    private boolean isMeans(int i, List<Chunk> before) {
        String word = words.lower(i);
        boolean verb = word.endsWith("ing")
                && triggers.isVerb(word)
                && !word.matches("infiltrating|circulating|migrating|expressing");
        boolean means = verb && words.mention(i).isEmpty() && words.lower(i - 1).matches("by|through|via|without");
        return means && !before.isEmpty() && (words.mention(i + 1).isPresent() || words.is(i + 1, "DT", "PRP"));
    }

    private boolean isTo(int i) {
        return words.lower(i).equals("to");
    }

    private boolean isVerbForm(int i) {
        return words.mention(i).isEmpty()
                && (words.is(i, "VB")
                        || triggers.isVerb(words.lower(i)) && !words.lower(i).endsWith("s"));
    }

    /// A past form between an article and a noun modifies the noun: "the trapped cells", "reduced levels".
    private boolean isParticipleBeforeNoun(int i, List<Chunk> before) {
        return words.lower(i).endsWith("ed") && (isModifier(i, before) || modifiesSubject(i, before));
    }

    /// "a receptor that activated T cells carry": behind "that", a past form before a name that has a verb of its own.
    private boolean modifiesSubject(int i, List<Chunk> before) {
        boolean relative = !before.isEmpty() && before.getLast().is(Kind.RELATIVE);
        return relative
                && words.mention(i + 1)
                        .filter(name -> words.is(words.end(name), "VBZ", "VBP", "MD"))
                        .isPresent();
    }

    private boolean isModifier(int i, List<Chunk> before) {
        boolean noun = words.is(i + 1, "N")
                || words.mention(i + 1).isPresent()
                || words.is(i + 1, "JJ") && words.is(i + 2, "N");
        boolean opens = before.isEmpty()
                || before.getLast().is(Kind.PREPOSITION, Kind.VERBS)
                || (words.is(i - 1, "DT", "JJ") || POSSESSIVES.contains(words.lower(i - 1)))
                        && words.mention(i - 1).isEmpty()
                || words.lower(i - 1).equals("-");
        return noun && opens && !isTo(i - 1) && !(before.isEmpty() && words.is(i, "VBG"));
    }

    /// The published tagger takes "binds", "lures" and "secrete" for nouns or adjectives. A form of a verb that some
    /// relation
    /// knows, behind a noun or pronoun and before a new noun phrase or a preposition, is that verb.
    private boolean isMistaggedVerb(int i, List<Chunk> before) {
        boolean candidate =
                words.is(i, "N", "JJ", "IN", "FW", "CD") && triggers.isVerb(words.lower(i)) || isUnknownVerb(i);
        if (!candidate || before.isEmpty()) {
            return false;
        }
        int subject = before.size() - 1;
        while (subject > 0 && before.get(subject).is(Kind.ADVERB)) {
            subject--;
        }
        return hasSubject(i, before.get(subject), before) && hasComplement(i);
    }

    /// A plural noun right between a singular name and another phrase is a verb that no relation knows, such as
    /// "requires" in "IL-6 requires JAK1".
    private boolean isUnknownVerb(int i) {
        boolean another = words.lower(i + 1).equals("and") && triggers.isVerb(words.lower(i + 2));
        boolean between = words.mention(i - 1).isPresent()
                && (words.mention(i + 1).isPresent() || words.is(i + 1, "DT") || another);
        return between
                && words.is(i, "NNS")
                && !words.is(i - 1, "NNS")
                && !AGENT.matcher(words.lower(i)).matches();
    }

    private boolean hasSubject(int i, Chunk last, List<Chunk> before) {
        if (last.is(Kind.CONJUNCTION)) {
            boolean third = words.is(i, "NNS") && before.stream().anyMatch(chunk -> chunk.is(Kind.VERBS));
            return third || before.size() > 1 && before.get(before.size() - 2).is(Kind.VERBS);
        }
        if (last.is(Kind.COMMA)) {
            // Behind an aside: "Losartan, which lowers blood pressure, blocks the receptor."
            return words.is(i, "NNS")
                    && before.stream().filter(chunk -> chunk.is(Kind.COMMA)).count() > 1;
        }
        int at = before.indexOf(last);
        boolean several = at > 1
                && before.get(at - 1).is(Kind.CONJUNCTION)
                && !words.lower(i).endsWith("s");
        return last.is(Kind.RELATIVE, Kind.NOUN_PHRASE) && (several || agrees(i, last)) && !hasVerb(before);
    }

    private boolean hasComplement(int verb) {
        int i = verb;
        while (words.lower(i + 1).matches("both|not|only|either|neither|even")) {
            i++;
        }
        boolean another = words.lower(i + 1).equals("and") && triggers.isVerb(words.lower(i + 2));
        return another
                || words.is(i + 1, "DT", "JJ", "PRP", "CD", "TO")
                || words.mention(i + 1).isPresent()
                || words.is(i + 1, "IN") && !words.lower(i + 1).equals("of")
                || words.is(i + 1, "N") && words.lower(verb).endsWith("s");
    }

    /// A third person in -s behind a singular, a plain form behind a plural.
    private boolean agrees(int i, Chunk subject) {
        boolean plural = words.is(subject.head(), "NNS", "NNPS");
        boolean third = words.lower(i).endsWith("s") && !words.lower(i).endsWith("ss");
        return subject.is(Kind.RELATIVE) || third != plural || triggers.isPast(words.lower(i));
    }

    /// Whether the clause so far has a finite verb already.
    private boolean hasVerb(List<Chunk> before) {
        for (int c = before.size() - 1; c >= 0; c--) {
            Chunk chunk = before.get(c);
            if (chunk.is(Kind.BREAK, Kind.RELATIVE, Kind.SUBORDINATOR, Kind.CONJUNCTION)) {
                return false;
            }
            if (chunk.is(Kind.VERBS) && !words.is(chunk.head(), "VBG", "VBN")) {
                return !triggers.isCausative(words.lower(chunk.head()));
            }
        }
        return false;
    }

    /// "was not able to block": auxiliaries, adverbs, verbs, and infinitives that hang on them.
    private Chunk verbs(int from) {
        int i = from;
        int head = -1;
        while (i < words.size() && words.mention(i).isEmpty() && continuesVerbs(i, from, head)) {
            if (!words.is(i, "RB")
                    && !isTo(i)
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
        if (isTo(i)) {
            return isVerbForm(i + 1) || words.is(i + 1, "RB") && isVerbForm(i + 2);
        }
        boolean afterTo = isTo(i - 1) || words.is(i - 1, "RB") && isTo(i - 2);
        if (afterTo) {
            return isVerbForm(i);
        }
        if (CONTROL.contains(words.lower(i))) {
            return BE.contains(words.lower(head)) && isTo(i + 1);
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
        if (words.lower(i).equals("-")) {
            return i + 1 < words.size() && !words.lower(i + 1).equals(",");
        }
        if (words.lower(i - 1).equals("-")) {
            return words.is(i, "N", "JJ", "CD", "V", "IN", "FW");
        }
        if (REFLEXIVES.contains(words.lower(i))
                || noun && words.is(i, "DT", "PRP", "WP", "WDT")
                || isConjunction(i)
                || BREAKS.contains(words.lower(i))) {
            return false;
        }
        if (noun
                && (triggers.isVerb(words.lower(i)) || isUnknownVerb(i))
                && words.is(i, "N", "JJ")
                && isMistaggedVerb(i, subjectFrom(from, i))) {
            return false;
        }
        if (noun && words.is(i, "JJ") && !leadsToNoun(i) || noun && words.is(i, "N") && isPluralName(i - 1)) {
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

    /// A name in the plural modifies nothing: what follows "T cells" is no part of the phrase.
    private boolean isPluralName(int i) {
        return words.mention(i).isPresent()
                && words.is(i, "NNS", "NNPS")
                && words.lower(i).endsWith("s");
    }
}
