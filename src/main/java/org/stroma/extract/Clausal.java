package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Wording.Form;

/// Verbs with subject and object, found by the tree rather than by what stands beside them.
final class Clausal implements Construction {

    private final Heads heads;

    Clausal(Heads heads) {
        this.heads = heads;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        List<Candidate> candidates = new ArrayList<>();
        Words words = layout.words();
        Grammar grammar = new Grammar(words);
        for (int i = 0; i < words.size(); i++) {
            boolean verb = words.is(i, "V") && words.mention(i).isEmpty() && layout.holding(i) >= 0;
            if (verb && !words.tree().is(i, "compound", "case", "flat", "aux")) {
                for (Saying saying : triggers.verb(words.verbForm(i))) {
                    read(layout, grammar, i, saying, candidates);
                }
            }
        }
        return candidates;
    }

    private void read(Layout layout, Grammar grammar, int verb, Saying saying, List<Candidate> into) {
        List<Integer> patients = patients(layout.words(), grammar, verb, saying);
        if (patients.isEmpty()) {
            return;
        }
        boolean inverse = saying.wording().form() == Form.INVERSE_VERB;
        Pairs.each(
                layout.words(),
                heads.roles(layout, grammar.doers(verb)),
                heads.roles(layout, patients),
                (agent, patient) -> into.add(new Candidate(
                        grammar.isPassive(verb) ? "clause-passive" : "clause",
                        saying,
                        inverse ? patient : agent,
                        inverse ? agent : patient,
                        verb,
                        first(layout.words(), verb),
                        0.84)));
    }

    /// The object, or what stands behind the preposition that the wording asks for.
    private static List<Integer> patients(Words words, Grammar grammar, int verb, Saying saying) {
        List<String> wanted = saying.wording().words();
        Tree tree = words.tree();
        List<String> particles =
                tree.dependents(verb, "compound:prt").stream().map(words::lower).toList();
        if (wanted.size() == 1) {
            return particles.isEmpty() ? grammar.undergoers(verb) : List.of();
        }
        if (wanted.size() > 2) {
            return List.of();
        }
        String particle = wanted.getLast();
        if (particles.contains(particle)) {
            return grammar.undergoers(verb);
        }
        return grammar.isPassive(verb) ? List.of() : grammar.complements(verb, particle);
    }

    /// The first word of the verb group: its auxiliaries and denials come before it.
    static int first(Words words, int verb) {
        return words.tree().dependents(verb, "aux", "advmod", "mark").stream()
                .filter(one -> one < verb && words.is(one, "MD", "RB", "V", "TO"))
                .min(Integer::compare)
                .orElse(verb);
    }
}
