package org.stroma.mention.reference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.model.concept.Mention.Found;

/// A general phrase beside a name stands for the name it explains: "AMD3100, a drug that", "RANTES, a chemokine that",
/// "forskolin (FSK), an activator of". What the phrase names itself stays beside it.
final class Explanations {

    private static final Set<String> OPENING = Set.of(",", "—", "–", "(", "--");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");
    private static final Set<String> PURPOSE = Set.of("for", "to", "against", "on");
    private static final int LONGEST = 8;

    private final Generics generics;

    /// A phrase that explains a name: its article and its noun.
    record Explanation(int article, int noun) {}

    Explanations(Generics generics) {
        this.generics = generics;
    }

    Draft mark(Draft draft) {
        Draft marked = draft;
        for (Name name : draft.names()) {
            Optional<Explanation> found = draft.isOutermost(name) ? of(draft, name) : Optional.empty();
            if (found.isPresent() && !leadsOn(draft, name, found.get().noun() + 1) && isGeneral(marked, found.get())) {
                marked = marked.with(found.get().article(), found.get().noun() + 1, name.concept(), Found.REFERENCE);
            }
        }
        return marked;
    }

    /// Whether the phrase goes on and says more with its noun than with the name: "a ligand of", "a drug for". An
    /// inhibitor of something is a drug by that alone.
    private boolean leadsOn(Draft draft, Name name, int behind) {
        boolean of = draft.word(behind).equals("of") && !generics.isDrug(name.concept());
        return of || PURPOSE.contains(draft.word(behind));
    }

    /// The phrase behind a name that says what it is.
    Optional<Explanation> of(Draft draft, Name name) {
        int article = behindShortForm(draft, name) + 1;
        if (!OPENING.contains(draft.word(article - 1)) || !ARTICLES.contains(draft.word(article))) {
            return Optional.empty();
        }
        int noun = lastOfPhrase(draft, article + 1);
        Set<String> classes = new HashSet<>(generics.classes(draft.lemma(noun)));
        classes.addAll(generics.classes(draft.lemma(noun - 1) + " " + draft.lemma(noun)));
        return Generics.isOf(name, classes) ? Optional.of(new Explanation(article, noun)) : Optional.empty();
    }

    /// Where a name ends, its abbreviation in parentheses included.
    private static int behindShortForm(Draft draft, Name name) {
        boolean followed = draft.word(name.to()).equals("(")
                && draft.beginningAt(name.to() + 1)
                        .filter(next -> next.concept().equals(name.concept())
                                && draft.word(next.to()).equals(")"))
                        .isPresent();
        return followed ? draft.beginningAt(name.to() + 1).orElseThrow().to() + 1 : name.to();
    }

    private static int lastOfPhrase(Draft draft, int from) {
        int noun = from;
        while (noun + 1 < draft.size()
                && noun < from + LONGEST
                && draft.token(noun).is("JJ", "RB", "-", "HYPH", "N", "CD")
                && draft.token(noun + 1).is("JJ", "-", "HYPH", "N", "CD")) {
            noun++;
        }
        return noun;
    }

    /// Whether what the phrase names lies inside it.
    private static boolean isGeneral(Draft draft, Explanation explanation) {
        return draft.names().stream()
                .filter(name -> name.overlaps(explanation.article(), explanation.noun() + 1))
                .allMatch(name -> name.found() != Found.REFERENCE
                        && name.from() > explanation.article()
                        && name.to() <= explanation.noun() + 1);
    }
}
