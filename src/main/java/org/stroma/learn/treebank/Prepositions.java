package org.stroma.learn.treebank;

import java.util.OptionalInt;
import java.util.Set;

/// In CRAFT a preposition heads its phrase; in Universal Dependencies it is the `case` of its noun, or the `mark`
/// of its clause, and the noun hangs where the preposition did.
final class Prepositions {

    private static final Set<String> FIXED = Set.of(
            "according to",
            "due to",
            "because of",
            "such as",
            "prior to",
            "as to",
            "instead of",
            "rather than",
            "depending on",
            "as for",
            "as of",
            "along with");

    private Prepositions() {}

    static void lower(CraftTree tree) {
        // From the right, so that the inner of two prepositions is turned first.
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (isPreposition(tree, i)) {
                lower(tree, i);
            }
        }
        tree.all().filter(i -> isPreposition(tree, i)).forEach(i -> leftAlone(tree, i));
    }

    private static boolean isPreposition(CraftTree tree, int i) {
        boolean conjunct = tree.is(i, "conj") && tree.isTagged(i, "IN", "TO");
        return tree.head(i) >= 0
                && (tree.is(i, "prep", "agent") || (tree.is(i, "dative") || conjunct) && tree.has(i, "pobj"));
    }

    private static void lower(CraftTree tree, int preposition) {
        OptionalInt noun = tree.child(preposition, "pobj");
        OptionalInt clause = tree.child(preposition, "pcomp");
        // What a second preposition was the head of has been turned already.
        OptionalInt inner = tree.child(preposition, i -> tree.is(i, "nmod", "obl") && tree.has(i, "case"));
        if (noun.isPresent()) {
            lower(tree, preposition, noun.getAsInt(), "case");
        } else if (clause.isPresent()) {
            lower(tree, preposition, clause.getAsInt(), "mark");
        } else if (inner.isPresent()) {
            stacked(tree, preposition, inner.getAsInt());
        }
    }

    private static void stacked(CraftTree tree, int outer, int noun) {
        lower(tree, outer, noun, "case");
        tree.child(noun, i -> i > outer && tree.is(i, "case") && FIXED.contains(tree.form(outer) + " " + tree.form(i)))
                .ifPresent(inner -> tree.attach(inner, outer, "fixed"));
    }

    private static void lower(CraftTree tree, int preposition, int object, String marking) {
        int head = tree.head(preposition);
        String relation = relation(tree, preposition, head, marking);
        tree.attach(object, head, relation);
        tree.attach(preposition, object, marking);
        tree.move(preposition, object, i -> !tree.is(i, "fixed") && (!tree.is(i, "conj") || tree.has(i, "case")));
    }

    private static String relation(CraftTree tree, int preposition, int head, String marking) {
        if (tree.is(preposition, "conj")) {
            return "conj";
        }
        boolean predicate = tree.isTagged(head, "VB", "JJ", "RB", "IN", "MD");
        if (marking.equals("mark")) {
            return predicate ? "advcl" : "acl";
        }
        return tree.is(preposition, "agent") ? "obl:agent" : predicate ? "obl" : "nmod";
    }

    private static void leftAlone(CraftTree tree, int preposition) {
        if (tree.is(preposition, "prep", "agent")) {
            tree.rename(preposition, tree.isTagged(preposition, "VB") ? "advcl" : "advmod");
        }
    }
}
