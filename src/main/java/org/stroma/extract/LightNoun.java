package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Wording.Form;

/// A change named by a noun, of which the verb only says that it came about or was seen: "X produced reductions of A
/// and
/// increases in B", "an increase in A was observed after X".
final class LightNoun implements Construction {

    private static final List<String> OF = List.of("of", "in");

    private final Heads heads;
    private final Causes causes;

    LightNoun(Heads heads, Causes causes) {
        this.heads = heads;
        this.causes = causes;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        Words words = layout.words();
        Grammar grammar = new Grammar(words);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean noun = words.is(i, "N") && words.mention(i).isEmpty() && layout.holding(i) >= 0;
            if (noun) {
                read(layout, grammar, i, sayings(triggers, words, i), candidates);
            }
        }
        return candidates;
    }

    /// Changes have a direction; what a noun such as "secretion" does has none.
    private static List<Saying> sayings(Triggers triggers, Words words, int noun) {
        Predicate<Saying> change = saying -> saying.relation().opposite().isPresent()
                && saying.wording().words().size() == 1;
        Stream<Saying> verbs = triggers.verb(words.lemma(noun)).stream()
                .filter(saying -> saying.wording().form() == Form.VERB);
        return Stream.concat(triggers.at(Form.NOUN, words, noun).stream(), verbs)
                .filter(change)
                .toList();
    }

    private void read(Layout layout, Grammar grammar, int noun, List<Saying> sayings, List<Candidate> into) {
        Words words = layout.words();
        Tree tree = words.tree();
        int first = tree.is(noun, "conj") ? tree.head(noun).orElse(noun) : noun;
        Optional<Integer> verb = tree.head(first).filter(head -> words.is(head, "V"));
        if (sayings.isEmpty() || verb.isEmpty()) {
            return;
        }
        List<Role> changers = changers(layout, grammar, verb.get(), first);
        List<Integer> changed = tree.dependents(noun, "nmod").stream()
                .filter(one -> OF.contains(tree.preposition(one)))
                .flatMap(one -> tree.withConjuncts(one).stream())
                .toList();
        List<Role> changes = changers.isEmpty() ? List.of() : heads.roles(layout, changed);
        for (Saying saying : sayings) {
            Pairs.each(
                    words,
                    changers,
                    changes,
                    (cause, object) -> into.add(new Candidate(
                            "light-noun", saying, cause, object, noun, Clausal.first(words, verb.get()), 0.82)));
        }
    }

    private List<Role> changers(Layout layout, Grammar grammar, int verb, int noun) {
        Words words = layout.words();
        Tree tree = words.tree();
        if (causes.isNoticing(words.lemma(verb)) && tree.is(noun, "obj", "nsubj:pass")) {
            return causes.circumstances(layout, grammar, verb);
        }
        String preposition = tree.is(noun, "obl") ? " " + tree.preposition(noun) : "";
        boolean light = tree.is(noun, "obj", "obl") && causes.isLight(words.lemma(verb) + preposition);
        return light && !grammar.isPassive(verb) && !causes.isNoticing(words.lemma(verb))
                ? heads.roles(layout, grammar.doers(verb))
                : List.of();
    }
}
