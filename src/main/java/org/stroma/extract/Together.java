package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Mention;
import org.stroma.model.Ontology;
import org.stroma.model.Relation;

/// The members of a combination are combined with each other: "gemcitabine plus nab-paclitaxel"; so are drugs that are
/// given in one breath: "patients received nivolumab and ipilimumab".
final class Together implements Construction {

    /// A longer list names options rather than one regimen.
    private static final int MOST = 4;

    private static final Set<String> GIVEN = Set.of("Drug", "Therapy");

    private final Relation combinedWith;
    private final Set<String> givingVerbs;
    private final Heads heads;

    Together(Ontology ontology, Heads heads) {
        this.combinedWith = ontology.relation("combinedWith");
        this.givingVerbs = Set.copyOf(ontology.lexicon().of("givingVerb"));
        this.heads = heads;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        Words words = layout.words();
        List<Candidate> candidates = new ArrayList<>();
        for (Mention mention : words.passage().mentions()) {
            if (mention.found() == Mention.Found.COMBINATION && layout.holding(words.first(mention)) >= 0) {
                pairs(words, mention, candidates);
            }
        }
        Grammar grammar = new Grammar(words);
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, "V") && givingVerbs.contains(words.lemma(i)) && layout.holding(i) >= 0) {
                for (List<Integer> list : List.of(
                        grammar.undergoers(i),
                        grammar.complements(i, "with"),
                        grammar.complements(i, "to"),
                        grammar.complements(i, "on"))) {
                    given(layout, i, list, candidates);
                }
            }
        }
        return candidates;
    }

    /// Each with each of a list that "and" closes; nothing of one that leaves a choice.
    private void given(Layout layout, int verb, List<Integer> list, List<Candidate> into) {
        Words words = layout.words();
        boolean all = list.size() > 1
                && list.stream()
                        .flatMap(one -> words.tree().dependents(one, "cc").stream())
                        .allMatch(joint -> words.lower(joint).matches("and|plus|\\+|&")
                                || words.lower(joint + 1).equals("both"));
        List<Role> roles = all ? heads.roles(layout, list) : List.of();
        if (roles.size() < 2
                || roles.size() > MOST
                || !roles.stream()
                        .allMatch(role ->
                                GIVEN.contains(role.mention().concept().type().name()))) {
            return;
        }
        Saying saying = new Saying(combinedWith, combinedWith.wordings().getFirst());
        for (int a = 0; a < roles.size(); a++) {
            for (int b = a + 1; b < roles.size(); b++) {
                into.add(new Candidate(
                        "given-together", saying, roles.get(a), roles.get(b), verb, Clausal.first(words, verb), 0.8));
            }
        }
    }

    private void pairs(Words words, Mention combination, List<Candidate> into) {
        List<Mention> members = words.inside(combination).stream()
                .filter(inner -> combination.concept().members().contains(inner.concept()))
                .toList();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Saying saying = new Saying(combinedWith, combinedWith.wordings().getFirst());
                int trigger = words.end(members.get(i));
                into.add(new Candidate(
                        "combination",
                        saying,
                        Role.thing(words, members.get(i)),
                        Role.thing(words, members.get(j)),
                        trigger,
                        trigger,
                        0.9));
            }
        }
    }
}
