package org.stroma.learn.treebank;

import java.util.OptionalInt;

/// CRAFT hangs the third conjunct on the second, and conjunctions on what stands before them. In Universal Dependencies
/// all conjuncts hang on the first, conjunctions and commas on the conjunct behind them.
final class Coordinations {

    private Coordinations() {}

    static void level(CraftTree tree) {
        tree.all().filter(i -> tree.is(i, "conj")).forEach(i -> tree.attach(i, first(tree, i), "conj"));
        tree.all().filter(i -> tree.is(i, "cc")).forEach(i -> advance(tree, i));
        tree.all()
                .filter(i -> tree.is(i, "punct") && tree.isTagged(i, ",", ":"))
                .forEach(i -> advanceComma(tree, i));
    }

    private static int first(CraftTree tree, int conjunct) {
        int first = tree.head(conjunct);
        while (tree.is(first, "conj") && tree.head(first) < first) {
            first = tree.head(first);
        }
        return first;
    }

    private static void advance(CraftTree tree, int mark) {
        next(tree, mark).ifPresent(conjunct -> tree.attach(mark, conjunct, tree.relation(mark)));
    }

    private static void advanceComma(CraftTree tree, int comma) {
        next(tree, comma).stream()
                .filter(conjunct -> comma + 1 < tree.size())
                .filter(conjunct -> tree.isTagged(comma + 1, "CC") || tree.leftmost(conjunct) == comma + 1)
                .forEach(conjunct -> tree.attach(comma, conjunct, "punct"));
    }

    /// The conjunct behind a conjunction or comma.
    private static OptionalInt next(CraftTree tree, int mark) {
        int head = tree.head(mark);
        if (head < 0) {
            return OptionalInt.empty();
        }
        int first = tree.is(head, "conj") ? tree.head(head) : head;
        return tree.child(first, i -> i > mark && tree.is(i, "conj"));
    }
}
