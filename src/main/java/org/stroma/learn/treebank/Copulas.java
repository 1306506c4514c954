package org.stroma.learn.treebank;

import java.util.OptionalInt;
import java.util.Set;

/// In Universal Dependencies the predicate is the head and "be" its `cop`, but for "there is".
final class Copulas {

    private static final String[] SUBJECTS = {"nsubj", "nsubjpass", "csubj"};

    /// "It is possible to …" is about the clause; "it is able to …" is about it.
    private static final Set<String> OF_CLAUSES = Set.of(
            "possible",
            "impossible",
            "important",
            "necessary",
            "difficult",
            "hard",
            "easy",
            "essential",
            "useful",
            "interesting",
            "worth",
            "reasonable",
            "feasible",
            "helpful",
            "crucial",
            "tempting",
            "critical");

    private Copulas() {}

    static void turn(CraftTree tree) {
        tree.all()
                .filter(tree::isBe)
                .filter(be -> !tree.is(be, "aux", "auxpass"))
                .forEach(be -> turn(tree, be));
    }

    private static void turn(CraftTree tree, int be) {
        OptionalInt predicate = tree.child(be, "acomp", "attr");
        if (tree.has(be, "expl")
                && tree.form(tree.child(be, "expl").orElseThrow()).equals("there")) {
            tree.child(be, "attr", "dobj", "nsubj").ifPresent(exists -> tree.rename(exists, "nsubj"));
        } else if (predicate.isPresent()) {
            impersonal(tree, be, predicate.getAsInt());
            predicate(tree, be, predicate.getAsInt());
        } else {
            withoutComplement(tree, be);
        }
    }

    private static void withoutComplement(CraftTree tree, int be) {
        OptionalInt clause = tree.child(be, i -> i > be && tree.is(i, "ccomp", "xcomp"));
        OptionalInt place = tree.child(be, i -> i > be && tree.is(i, "obl"));
        if (tree.has(be, SUBJECTS) && clause.isPresent()) {
            tree.children(be).stream()
                    .filter(i -> tree.is(i, "nsubj", "csubj"))
                    .forEach(i -> tree.rename(i, tree.relation(i) + ":outer"));
            predicate(tree, be, clause.getAsInt());
        } else if (tree.has(be, SUBJECTS) && place.isPresent()) {
            predicate(tree, be, place.getAsInt());
        }
    }

    private static void predicate(CraftTree tree, int be, int predicate) {
        tree.replace(be, predicate);
        tree.rename(be, "cop");
        tree.move(be, predicate, i -> true);
    }

    private static void impersonal(CraftTree tree, int be, int predicate) {
        OptionalInt it = tree.child(be, i -> tree.is(i, "nsubj") && tree.form(i).equals("it"));
        OptionalInt clause = tree.all()
                .filter(i -> i > predicate && tree.is(i, "ccomp", "xcomp", "advcl"))
                .filter(i -> tree.head(i) == be || tree.head(i) == predicate)
                .filter(i -> isThat(tree, i) || OF_CLAUSES.contains(tree.form(predicate)) && !tree.is(i, "advcl"))
                .findFirst();
        if (it.isPresent() && clause.isPresent()) {
            tree.rename(it.getAsInt(), "expl");
            tree.attach(clause.getAsInt(), be, "csubj");
        }
    }

    private static boolean isThat(CraftTree tree, int clause) {
        return tree.is(clause, "ccomp")
                && tree.child(clause, i -> tree.form(i).equals("that")).isPresent();
    }
}
