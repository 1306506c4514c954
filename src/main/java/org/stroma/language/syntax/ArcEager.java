package org.stroma.language.syntax;

import java.util.Arrays;

/// A sentence half parsed: a stack of words that still wait for something, the words to come, and the arcs so far. The
/// arc-eager system (Nivre, Computational Linguistics 2008) with the root behind the last word (Ballesteros and Nivre,
/// Computational Linguistics 2013).
public final class ArcEager {

    /// What can be done next; [#LEFT] and [#RIGHT] with a relation.
    public enum Move {
        /// The next word goes on the stack.
        SHIFT,
        /// The top of the stack, which has its head, waits no longer.
        REDUCE,
        /// The next word is the head of the top of the stack.
        LEFT,
        /// The top of the stack is the head of the next word, which goes on the stack.
        RIGHT
    }

    /// No word.
    public static final int NONE = -1;

    private final int words;
    private final int[] heads;
    private final int[] relations;
    private final int[] firstLeft;
    private final int[] secondLeft;
    private final int[] firstRight;
    private final int[] secondRight;
    private final int[] lefts;
    private final int[] rights;
    private final long[] leftRelations;
    private final long[] rightRelations;
    private final boolean[] waiting;
    private final int[] stack;
    private int depth;
    private int next;

    /// The beginning for so many words.
    public ArcEager(int words) {
        this.words = words;
        heads = filled(words + 1);
        relations = filled(words + 1);
        firstLeft = filled(words + 1);
        secondLeft = filled(words + 1);
        firstRight = filled(words + 1);
        secondRight = filled(words + 1);
        lefts = new int[words + 1];
        rights = new int[words + 1];
        leftRelations = new long[words + 1];
        rightRelations = new long[words + 1];
        waiting = new boolean[words + 1];
        stack = new int[words + 1];
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /// Whether every word has its head.
    public boolean isDone() {
        return next == words && depth == 0;
    }

    /// How many words there are.
    public int words() {
        return words;
    }

    /// The next word; the number of words where only the root is left.
    public int next() {
        return next;
    }

    /// The word so far down the stack, 0 for the top; [#NONE] where there is none.
    public int stack(int down) {
        return down < depth ? stack[depth - 1 - down] : NONE;
    }

    /// The word so far ahead, 0 for the next; [#NONE] behind the root.
    int ahead(int on) {
        return next + on <= words ? next + on : NONE;
    }

    /// Whether a word is on the stack.
    public boolean isWaiting(int word) {
        return waiting[word];
    }

    /// The head of a word, as far as known: the number of words for the root, [#NONE] for not yet.
    public int head(int word) {
        return word == NONE ? NONE : heads[word];
    }

    /// The number of the relation of a word to its head; [#NONE] for not yet.
    public int relation(int word) {
        return word == NONE ? NONE : relations[word];
    }

    int firstLeft(int word) {
        return word == NONE ? NONE : firstLeft[word];
    }

    int secondLeft(int word) {
        return word == NONE ? NONE : secondLeft[word];
    }

    int firstRight(int word) {
        return word == NONE ? NONE : firstRight[word];
    }

    int secondRight(int word) {
        return word == NONE ? NONE : secondRight[word];
    }

    /// How many dependents a word has on its left.
    int lefts(int word) {
        return word == NONE ? 0 : lefts[word];
    }

    int rights(int word) {
        return word == NONE ? 0 : rights[word];
    }

    /// The relations of the dependents on the left, one bit each.
    long leftRelations(int word) {
        return word == NONE ? 0 : leftRelations[word];
    }

    long rightRelations(int word) {
        return word == NONE ? 0 : rightRelations[word];
    }

    /// Whether a move is allowed here. One always is, until all is done.
    public boolean allows(Move move) {
        boolean rootIsNext = next == words;
        return switch (move) {
            case SHIFT -> !rootIsNext;
            case REDUCE -> depth > 0 && heads[stack[depth - 1]] != NONE;
            case LEFT -> depth > 0 && heads[stack[depth - 1]] == NONE;
            case RIGHT -> depth > 0 && !rootIsNext;
        };
    }

    /// Makes a move.
    ///
    /// @param relation the number of the relation, below 64; unused for the moves without one
    /// @throws IllegalStateException where the move is not allowed
    public void make(Move move, int relation) {
        if (!allows(move)) {
            throw new IllegalStateException(move + " is not allowed before word " + next);
        }
        switch (move) {
            case SHIFT -> push();
            case REDUCE -> pop();
            case LEFT -> {
                addLeft(next, stack[depth - 1], relation);
                pop();
            }
            case RIGHT -> {
                addRight(stack[depth - 1], next, relation);
                push();
            }
        }
    }

    private void push() {
        waiting[next] = true;
        stack[depth++] = next++;
    }

    private void pop() {
        waiting[stack[--depth]] = false;
    }

    private void addLeft(int head, int word, int relation) {
        heads[word] = head;
        relations[word] = relation;
        secondLeft[head] = firstLeft[head];
        firstLeft[head] = word;
        lefts[head]++;
        leftRelations[head] |= 1L << relation;
    }

    private void addRight(int head, int word, int relation) {
        heads[word] = head;
        relations[word] = relation;
        secondRight[head] = firstRight[head];
        firstRight[head] = word;
        rights[head]++;
        rightRelations[head] |= 1L << relation;
    }
}
