package org.stroma.mention.reference;

import java.util.List;
import java.util.Locale;
import org.stroma.mention.draft.Draft;

/// How many a phrase speaks of: "these five genes" are five, and none of six.
final class Counts {

    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Counts() {}

    /// Whether a thing is as many as the phrase says, if it says.
    static boolean agree(Draft draft, int from, int to, Referent thing) {
        for (int i = from; i < to; i++) {
            String word = draft.word(i).toLowerCase(Locale.ROOT);
            if (draft.token(i).is("CD") && !word.equals("one")) {
                return thing.concepts().size() == WORDS.indexOf(word)
                        || word.equals(String.valueOf(thing.concepts().size()));
            }
        }
        return true;
    }
}
