package org.stroma.mention.compound;

import java.util.Optional;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.NounPhrase;
import org.stroma.mention.local.Abbreviation;
import org.stroma.mention.lookup.LooseNames;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Mention.Found;

/// Names with the short form of their beginning inside: "mitogen-activated protein (MAP) kinase", "retinoblastoma (Rb)
/// protein". Only what a list knows by the words outside the brackets is such a name.
public final class BracketedNames {

    /// Of what stands before the bracket, in brackets, and behind, in tokens.
    private static final int BEFORE = 7;

    private static final int WITHIN = 3;
    private static final int BEHIND = 3;

    private final LooseNames names;

    public BracketedNames(NameIndex index) {
        this.names = new LooseNames(index);
    }

    public Draft mark(Draft draft) {
        Draft marked = draft;
        for (int open = 1; open < draft.size(); open++) {
            if (draft.word(open).equals("(")) {
                marked = around(marked, open);
            }
        }
        return marked;
    }

    private Draft around(Draft draft, int open) {
        int close = open + 2;
        while (close <= open + 1 + WITHIN && !draft.word(close).equals(")")) {
            close++;
        }
        if (!draft.word(close).equals(")") || !draft.token(open + 1).is("N", "JJ", "CD", "FW")) {
            return draft;
        }
        for (int from = Math.max(0, open - BEFORE); from < open; from++) {
            for (int to = Math.min(draft.size(), close + 1 + BEHIND); to > close + 1; to--) {
                Optional<Concept> name = isWords(draft, from, open)
                                && isWords(draft, close + 1, to)
                                && isShort(draft, from, open, close)
                                && NounPhrase.endsAt(draft, to - 1)
                        ? names.find(draft.words(from, open) + " " + draft.words(close + 1, to), type -> true)
                        : Optional.empty();
                if (name.isPresent() && !crosses(draft, from, to)) {
                    // The target inside the name of a class of drugs is spoken of, too.
                    return name.get().type().name().equals("Drug")
                            ? draft.with(from, to, name.get(), Found.PHRASE)
                            : draft.replaced(from, to, name.get());
                }
            }
        }
        return draft;
    }

    private static boolean isShort(Draft draft, int from, int open, int close) {
        return Abbreviation.longForm(draft.words(from, open), draft.words(open + 1, close))
                .isPresent();
    }

    private static boolean isWords(Draft draft, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!draft.token(i).is("N", "JJ", "CD", "HYPH", "FW", "VBN", "VBG", "AFX")) {
                return false;
            }
        }
        return Character.isLetterOrDigit(draft.word(from).codePointAt(0))
                && Character.isLetterOrDigit(draft.word(to - 1).codePointAt(0));
    }

    private static boolean crosses(Draft draft, int from, int to) {
        return draft.names().stream()
                .anyMatch(name -> name.overlaps(from, to) && (name.from() < from || name.to() > to));
    }
}
