package org.stroma.learn.treebank;

/// Where a clause of CRAFT hangs differently.
final class Clauses {

    private Clauses() {}

    /// Of two main clauses side by side CRAFT takes the second for the head; Universal Dependencies take the first.
    static void firstLeads(CraftTree tree) {
        tree.all()
                .filter(i -> tree.is(i, "ccomp") && tree.head(i) > i && !tree.has(i, "mark"))
                .filter(i -> isSetOff(tree, i, tree.head(i)))
                .forEach(i -> {
                    int second = tree.head(i);
                    tree.attach(i, tree.head(second), tree.relation(second));
                    tree.attach(second, i, "parataxis");
                });
    }

    private static boolean isSetOff(CraftTree tree, int first, int second) {
        return tree.all()
                .skip(first + 1L)
                .limit(second - first - 1L)
                .anyMatch(i -> tree.tag(i).equals(":"));
    }

    /// "allow us to create": "us" is the object of "allow", and "create" its open complement.
    static void accusatives(CraftTree tree) {
        tree.all().filter(i -> tree.is(i, "ccomp") && isInfinitive(tree, i)).forEach(i -> {
            int verb = tree.head(i);
            tree.child(i, j -> tree.is(j, "nsubj") && j > verb && j < i).ifPresent(subject -> {
                if (verb >= 0 && !tree.has(i, "mark") && !tree.has(verb, "dobj")) {
                    tree.attach(subject, verb, "dobj");
                    tree.rename(i, "xcomp");
                }
            });
        });
    }

    private static boolean isInfinitive(CraftTree tree, int verb) {
        return tree.child(verb, i -> tree.is(i, "aux") && tree.tag(i).equals("TO"))
                .isPresent();
    }

    /// What modifies a noun is adnominal.
    static void adnominal(CraftTree tree) {
        tree.all()
                .filter(i -> tree.is(i, "advcl", "ccomp") && tree.head(i) >= 0 && tree.head(i) < i)
                .filter(i ->
                        tree.isTagged(tree.head(i), "NN") && !tree.is(tree.head(i), "root", "attr", "conj", "ccomp"))
                .forEach(i -> tree.rename(i, "acl"));
    }
}
