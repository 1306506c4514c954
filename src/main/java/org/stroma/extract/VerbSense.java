package org.stroma.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stroma.extract.Chunk.Kind;

/// Whether a word is a verb where it stands. The tagger of web English misses many verbs of papers; the verbs that the
/// relations know, and what stands before and behind a word, tell better.
final class VerbSense {

    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their");
    private static final Pattern AGENT = Pattern.compile(".*(?:ors|ers|ists|ants|ents|ines|ases|ides|cells|levels)");

    private final Words words;
    private final Triggers triggers;

    VerbSense(Words words, Triggers triggers) {
        this.words = words;
        this.triggers = triggers;
    }

    boolean isVerbAt(int i, List<Chunk> before) {
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

    boolean isTo(int i) {
        return words.lower(i).equals("to");
    }

    boolean isVerbForm(int i) {
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
    /// relation knows, behind a noun or pronoun and before a new noun phrase or a preposition, is that verb.
    boolean isMistaggedVerb(int i, List<Chunk> before) {
        boolean candidate =
                words.is(i, "N", "JJ", "IN", "FW", "CD") && triggers.isVerb(words.lower(i)) || isUnknownVerb(i);
        if (!candidate || before.isEmpty()) {
            return false;
        }
        if (before.getLast().is(Kind.NOUN_PHRASE)
                && isInverted(i, before.getLast().from())) {
            return true;
        }
        int subject = before.size() - 1;
        while (subject > 0 && before.get(subject).is(Kind.ADVERB)) {
            subject--;
        }
        return hasSubject(i, before.get(subject), before) && hasComplement(i);
    }

    /// "Nor did the treatment deplete T cells": the verb stands behind its subject, and that behind the auxiliary.
    private boolean isInverted(int i, int subject) {
        return words.lower(subject - 1).matches("did|does|do|can|could|will|would")
                && words.lower(subject - 2).matches("nor|neither")
                && !words.lower(i).endsWith("s")
                && hasComplement(i);
    }

    /// A plural noun right between a singular name and another phrase is a verb that no relation knows, such as
    /// "requires" in "IL-6 requires JAK1".
    boolean isUnknownVerb(int i) {
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
}
