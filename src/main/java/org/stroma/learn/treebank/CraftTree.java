package org.stroma.learn.treebank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A tree of CRAFT while it is turned to Universal Dependencies. Words are numbered from 0.
final class CraftTree {

    /// The head of the root.
    static final int ROOT = -1;

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");

    private final List<Word> words;
    private final int[] heads;
    private final String[] relations;

    CraftTree(Tree tree) {
        words = tree.words();
        heads = words.stream().mapToInt(word -> word.head() - 1).toArray();
        relations = words.stream().map(Word::relation).toArray(String[]::new);
    }

    int size() {
        return heads.length;
    }

    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        return relations[word];
    }

    String tag(int word) {
        return words.get(word).tag();
    }

    String form(int word) {
        return words.get(word).form().toLowerCase(Locale.ROOT);
    }

    boolean is(int word, String... names) {
        return Set.of(names).contains(relations[word]);
    }

    boolean isTagged(int word, String... beginnings) {
        for (String beginning : beginnings) {
            if (tag(word).startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    boolean isBe(int word) {
        return isTagged(word, "VB") && BE.contains(form(word));
    }

    void attach(int word, int head, String relation) {
        heads[word] = head;
        relations[word] = relation;
    }

    void rename(int word, String relation) {
        relations[word] = relation;
    }

    /// All words, from left to right.
    IntStream all() {
        return IntStream.range(0, heads.length);
    }

    /// What hangs on a word, from left to right; the list does not change when words are attached.
    List<Integer> children(int word) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word) {
                children.add(i);
            }
        }
        return children;
    }

    /// The first child with one of the relations.
    OptionalInt child(int word, String... names) {
        return child(word, i -> is(i, names));
    }

    OptionalInt child(int word, IntPredicate wanted) {
        return children(word).stream().mapToInt(i -> i).filter(wanted).findFirst();
    }

    boolean has(int word, String... names) {
        return child(word, names).isPresent();
    }

    /// Gives a word's place in the tree to another, which hangs below it.
    void replace(int word, int by) {
        heads[by] = heads[word];
        relations[by] = relations[word];
        heads[word] = by;
    }

    /// Hangs the children of a word on another.
    void move(int from, int to, IntPredicate wanted) {
        for (int child : children(from)) {
            if (child != to && wanted.test(child)) {
                heads[child] = to;
            }
        }
    }

    /// Whether a word hangs, directly or not, on another.
    boolean isBelow(int word, int other) {
        int at = word;
        for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
            if (at == other) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }

    /// The first word of a word's phrase.
    int leftmost(int word) {
        return all().filter(i -> isBelow(i, word)).findFirst().orElse(word);
    }

    List<Word> words() {
        List<Word> turned = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            turned.add(words.get(i).hangingOn(heads[i] + 1, relations[i]));
        }
        return turned;
    }
}
