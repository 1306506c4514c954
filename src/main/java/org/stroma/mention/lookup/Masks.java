package org.stroma.mention.lookup;

import java.util.List;
import java.util.Set;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.mention.reference.Generics;

/// Takes away names that are none where they stand: the 3C of "Fig. 3C", "oral" of "an oral drug".
public final class Masks {

    private static final String POINTER =
            "(?i)(?:figs?|figures?|tables?|refs?|eq|panels?|supplementary|suppl|schemes?|movies?|videos?)\\.?";
    private static final String NUMBER = "(?i)s?\\d+[a-z]?|[a-h]|[ivx]+";

    private final Generics generics;
    private final Set<String> drugNouns;

    public Masks(Generics generics, Set<String> drugNouns) {
        this.generics = generics;
        this.drugNouns = drugNouns;
    }

    public Draft clear(Draft draft) {
        List<Name> names = draft.names().stream()
                .filter(name -> !pointsToFigure(draft, name) && !isRoute(draft, name))
                .toList();
        return names.size() == draft.names().size() ? draft : draft.with(names);
    }

    /// A name made of the number of a figure, table or reference.
    private static boolean pointsToFigure(Draft draft, Name name) {
        int first = name.from();
        if (draft.word(first).matches(POINTER)) {
            return draft.word(first + 1).matches("\\.|" + NUMBER);
        }
        int before = draft.word(first - 1).equals(".") ? first - 2 : first - 1;
        return draft.word(before).matches(POINTER) && draft.word(first).matches(NUMBER);
    }

    /// A place in the body that tells how a drug is given.
    private boolean isRoute(Draft draft, Name name) {
        int next = name.to();
        boolean adjective = name.isOf("AnatomicalEntity")
                && name.to() == name.from() + 1
                && draft.token(name.from()).is("JJ");
        boolean drug = draft.beginningAt(next)
                        .filter(other -> other.isOf("Drug", "Protein"))
                        .isPresent()
                || drugNouns.contains(draft.lemma(next))
                || generics.classes(draft.lemma(next)).contains("Drug");
        return adjective && drug;
    }
}
