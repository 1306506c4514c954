package org.stroma.mention.lookup;

import java.util.stream.IntStream;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.dictionary.TokenKeys;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.local.LocalNames;
import org.stroma.model.text.Token;

/// Which stretches of a sentence may be names at all: all but a few are not, and need no look-up.
final class CandidateStretches {

    /// Of a name, in words.
    static final int LONGEST = 12;

    private final Draft draft;
    private final LocalNames local;
    /// For each word, a bit for each number of words from it on that make a name of the dictionary.
    private final int[] names;

    private CandidateStretches(Draft draft, LocalNames local, int[] names) {
        this.draft = draft;
        this.local = local;
        this.names = names;
    }

    static CandidateStretches of(Draft draft, NameIndex index, LocalNames local) {
        TokenKeys keys = new TokenKeys(
                draft.sentence().tokens().stream().map(Token::text).toList());
        return new CandidateStretches(
                draft,
                local,
                IntStream.range(0, draft.size())
                        .map(i -> index.namesFrom(keys, i, LONGEST))
                        .toArray());
    }

    boolean mayBeName(int from, int to) {
        return to - from <= LONGEST && (names[from] >> to - from - 1 & 1) == 1 || local.mayBegin(draft.word(from));
    }
}
