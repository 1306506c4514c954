package org.stroma.extract;

import java.util.Set;
import org.stroma.extract.Chunk.Kind;

/// How far a group of verbs reaches.
final class VerbGroups {

    private static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "’s", "'s");
    private static final Set<String> CONTROL =
            Set.of("able", "unable", "likely", "unlikely", "sufficient", "ready", "insufficient");

    private final Words words;
    private final Triggers triggers;
    private final VerbSense sense;

    VerbGroups(Words words, Triggers triggers, VerbSense sense) {
        this.words = words;
        this.triggers = triggers;
        this.sense = sense;
    }

    /// "was not able to block": auxiliaries, adverbs, verbs, and infinitives that hang on them.
    Chunk from(int from) {
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
}
