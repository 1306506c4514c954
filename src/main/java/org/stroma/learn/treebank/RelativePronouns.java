package org.stroma.learn.treebank;

import java.util.OptionalInt;
import java.util.Set;

/// CRAFT leaves open (`dep`) what "which", "that" and "who" are in their clause: the subject where there is no
/// other, or else the object of a preposition left alone, or else the object.
final class RelativePronouns {

    private static final Set<String> PRONOUNS = Set.of("which", "that", "who", "whom", "what");

    private RelativePronouns() {}

    static void resolve(CraftTree tree) {
        tree.all()
                .filter(i -> tree.is(i, "dep") && PRONOUNS.contains(tree.form(i)) && tree.head(i) > i)
                .filter(i -> tree.isTagged(tree.head(i), "VB", "JJ", "NN"))
                .forEach(i -> resolve(tree, i));
    }

    private static void resolve(CraftTree tree, int pronoun) {
        int verb = tree.head(pronoun);
        if (!tree.has(verb, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl")) {
            tree.rename(pronoun, tree.has(verb, "auxpass") ? "nsubjpass" : "nsubj");
            return;
        }
        OptionalInt stranded =
                tree.child(verb, i -> tree.is(i, "prep") && i > verb && !tree.has(i, "pobj", "pcomp", "prep"));
        if (stranded.isPresent()) {
            tree.attach(pronoun, stranded.getAsInt(), "pobj");
            return;
        }
        int lower = tree.child(verb, "ccomp", "xcomp").orElse(verb);
        if (tree.isTagged(lower, "VB") && !tree.has(lower, "dobj")) {
            tree.attach(pronoun, lower, "dobj");
        }
    }
}
