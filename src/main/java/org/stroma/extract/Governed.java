package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.Triggers.Saying;

/// Frames of a verb, its object and what stands behind a preposition, such as "add S to O", by the tree: also in the
/// passive, with words between, and with lists in either place.
final class Governed implements Construction {

    private static final Set<String> SLOTS = Set.of("S", "O");
    private static final int VERB_SLOT_PREPOSITION_SLOT = 4;

    private final Heads heads;

    Governed(Heads heads) {
        this.heads = heads;
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        Words words = layout.words();
        Grammar grammar = new Grammar(words);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean verb = words.is(i, "V") && words.mention(i).isEmpty() && layout.holding(i) >= 0;
            if (verb) {
                for (Saying saying : triggers.governing(words.lemma(i))) {
                    read(layout, grammar, i, saying, candidates);
                }
            }
        }
        return candidates;
    }

    /// Whether a frame is of this shape.
    static boolean isShapeOf(List<String> pattern) {
        return pattern.size() == VERB_SLOT_PREPOSITION_SLOT
                && SLOTS.contains(pattern.get(1))
                && SLOTS.contains(pattern.get(3))
                && pattern.get(0).matches("[a-z]+")
                && pattern.get(2).matches("with|to|for|in|into|within|inside|from|on|against|as");
    }

    private void read(Layout layout, Grammar grammar, int verb, Saying saying, List<Candidate> into) {
        Words words = layout.words();
        List<String> pattern = saying.wording().words();
        List<Role> objects = heads.roles(layout, grammar.undergoers(verb));
        List<Role> complements = heads.roles(layout, grammar.complements(verb, pattern.get(2)));
        boolean subjectFirst = pattern.get(1).equals("S");
        Pairs.each(
                words,
                objects,
                complements,
                (object, other) -> into.add(new Candidate(
                        "governed",
                        saying,
                        subjectFirst ? object : other,
                        subjectFirst ? other : object,
                        verb,
                        Clausal.first(words, verb),
                        0.84)));
    }
}
