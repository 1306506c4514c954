package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Wording.Form;

/// States whose complement the tree tells, however far away it stands: "X, cleared by the FDA in 2024 for Y", "is given
/// once a day for Y", "when added to Y".
final class Stative implements Construction {

    private final Heads heads;

    Stative(Heads heads) {
        this.heads = heads;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        Words words = layout.words();
        Grammar grammar = new Grammar(words);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.mention(i).isEmpty() && layout.holding(i) >= 0) {
                for (Form form : List.of(Form.PREDICATIVE, Form.INVERSE_PREDICATIVE)) {
                    for (Saying saying : triggers.at(form, words, i)) {
                        read(layout, grammar, i, saying, candidates);
                    }
                }
            }
        }
        return candidates;
    }

    private void read(Layout layout, Grammar grammar, int first, Saying saying, List<Candidate> into) {
        Words words = layout.words();
        List<String> wanted = saying.wording().words();
        int last = first + wanted.size() - 2;
        if (wanted.size() < 2 || !isWhole(words, wanted, first)) {
            return;
        }
        List<Integer> holders = new ArrayList<>(holders(words, grammar, first));
        List<Integer> complements = new ArrayList<>(grammar.complements(first, wanted.getLast()));
        if (complements.isEmpty() && last > first) {
            complements.addAll(grammar.complements(last, wanted.getLast()));
        }
        if (complements.isEmpty() && words.tree().is(first, "amod")) {
            // "critical cytokines for differentiation": the complement hangs on the noun.
            words.tree().head(first).ifPresent(noun -> {
                complements.addAll(grammar.complements(noun, wanted.getLast()));
                holders.clear();
                holders.addAll(bearers(words, grammar, noun));
            });
        }
        boolean inverse = saying.wording().form() == Form.INVERSE_PREDICATIVE;
        Pairs.each(
                words,
                heads.roles(layout, holders),
                heads.roles(layout, complements),
                (holder, other) -> into.add(new Candidate(
                        inverse ? "inverse-state" : "state",
                        saying,
                        inverse ? other : holder,
                        inverse ? holder : other,
                        first,
                        Clausal.first(words, first),
                        0.82)));
    }

    /// What a noun is said of: the subject of "are critical cytokines", the name that it explains.
    private static List<Integer> bearers(Words words, Grammar grammar, int noun) {
        if (words.tree().has(noun, "cop")) {
            return grammar.subjects(noun);
        }
        return words.tree().is(noun, "appos")
                ? words.tree().head(noun).map(List::of).orElse(List.of())
                : List.of();
    }

    /// Whether all words of the wording but the preposition at its end stand together.
    private static boolean isWhole(Words words, List<String> wanted, int first) {
        for (int k = 0; k < wanted.size() - 1; k++) {
            if (!words.says(first + k, wanted.get(k))) {
                return false;
            }
        }
        return true;
    }

    /// Whose state it is: the subject; of a verb in the active, its object.
    private static List<Integer> holders(Words words, Grammar grammar, int state) {
        Tree tree = words.tree();
        boolean active = words.is(state, "V") && !grammar.isPassive(state) && tree.has(state, "obj");
        if (active) {
            return grammar.undergoers(state);
        }
        return words.is(state, "VBD", "VBZ", "VBP", "VB", "VBG") ? List.of() : grammar.subjects(state);
    }
}
