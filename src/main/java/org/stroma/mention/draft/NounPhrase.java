package org.stroma.mention.draft;

/// Where a noun phrase ends.
public final class NounPhrase {

    private NounPhrase() {}

    /// Whether a noun is the last word of its phrase: nothing behind it that it modifies, and no "of".
    public static boolean endsAt(Draft draft, int noun) {
        return noun + 1 >= draft.size()
                || isVerbTakenForNoun(draft, noun + 1)
                || !draft.token(noun + 1).is("N", "CD", "-", "HYPH")
                        && draft.beginningAt(noun + 1).isEmpty()
                        && !draft.word(noun + 1).equals("of");
    }

    /// "this protein binds to the": the tagger takes the verb for a plural.
    private static boolean isVerbTakenForNoun(Draft draft, int i) {
        boolean complement = i + 1 < draft.size()
                && (draft.token(i + 1).is("IN", "DT", "TO")
                        || draft.beginningAt(i + 1).isPresent());
        return complement
                && draft.token(i).is("NNS")
                && !draft.token(i - 1).is("NNS")
                && !draft.word(i).matches(".*(?:levels|cells|ors|ers|ists|ies|genes|ases|ones)");
    }
}
