package org.stroma.extract;

import java.util.Optional;
import java.util.Set;
import org.stroma.extract.Role.Aspect;
import org.stroma.model.Lexicon;
import org.stroma.model.Mention;

/// Nouns that head a phrase and pass on to the name inside it: "levels", "activity", "treatment", "loss".
final class HeadNouns {

    /// What a head noun says of the name that it passes on to.
    ///
    /// @param turns whether there is less of it, or none
    record Meaning(boolean passesOn, Aspect aspect, boolean turns) {}

    private final Set<String> amounts;
    private final Set<String> activities;
    private final Set<String> transparent;
    private final Set<String> losses;
    private final Set<String> lessening;

    HeadNouns(Lexicon lexicon) {
        this.amounts = Set.copyOf(lexicon.of("amountNoun"));
        this.activities = Set.copyOf(lexicon.of("activityNoun"));
        this.transparent = Set.copyOf(lexicon.of("transparentNoun"));
        this.losses = Set.copyOf(lexicon.of("lossOfFunction"));
        this.lessening = Set.copyOf(lexicon.of("lesseningWord"));
    }

    boolean isAspect(String noun) {
        return activities.contains(noun) || amounts.contains(noun);
    }

    boolean isLoss(String noun) {
        return losses.contains(noun);
    }

    /// Whether what a noun passes on to stands behind this preposition: "treatment with".
    boolean isGivenBy(String noun, String preposition) {
        return transparent.contains(noun + " " + preposition);
    }

    Meaning meaning(Words words, Chunk phrase, String next) {
        String head = words.lemma(phrase.head());
        if (losses.contains(head) || losses.contains(joined(words, phrase.head()))) {
            return new Meaning(true, Aspect.THING, true);
        }
        boolean less = isLess(words, phrase.from(), phrase.head());
        if (amounts.contains(head)) {
            boolean ofActivity = phrase.head() > phrase.from() && activities.contains(words.lemma(phrase.head() - 1));
            return new Meaning(true, ofActivity ? Aspect.ACTIVITY : Aspect.AMOUNT, less);
        }
        if (activities.contains(head)) {
            return new Meaning(true, Aspect.ACTIVITY, less);
        }
        return new Meaning(transparent.contains(head) || transparent.contains(head + " " + next), Aspect.THING, false);
    }

    /// "down-regulation", whose parts are words of their own.
    private static String joined(Words words, int head) {
        return words.lower(head - 1).equals("-") ? words.lower(head - 2) + "-" + words.lemma(head) : "";
    }

    /// "Silencing MYC", read as one phrase.
    boolean isTakenAway(Words words, int first) {
        return words.lower(first).endsWith("ing")
                && words.mention(first).isEmpty()
                && losses.contains(words.lower(first));
    }

    /// "reduced expression", "attenuated signaling": less of it is spoken of.
    boolean isLess(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lessening.contains(words.lower(i)) && words.mention(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// The mention right before the head noun: "CXCR4 expression", "EGFR signaling activity".
    Optional<Mention> modifier(Words words, Chunk phrase) {
        for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
            Optional<Mention> mention = words.mention(i);
            if (mention.isPresent()) {
                return mention;
            }
            String lemma = words.lemma(i);
            boolean passes = amounts.contains(lemma) || activities.contains(lemma) || transparent.contains(lemma);
            if (!passes && !words.is(i, "JJ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
