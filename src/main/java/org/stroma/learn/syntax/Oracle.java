package org.stroma.learn.syntax;

import java.util.ArrayList;
import java.util.List;
import org.stroma.language.syntax.ArcEager;
import org.stroma.language.syntax.Moves;

/// What a move costs: how many right arcs can no longer be found after it, whatever was done before (Goldberg and
/// Nivre, TACL 2013).
final class Oracle {

    private final int[] heads;
    private final int[] relations;
    private final List<List<Integer>> dependents = new ArrayList<>();

    /// @param heads the right head of each word from 0; the number of words for the root
    /// @param relations the numbers of the right relations
    Oracle(int[] heads, int[] relations) {
        this.heads = heads.clone();
        this.relations = relations.clone();
        for (int i = 0; i <= heads.length; i++) {
            dependents.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) {
            dependents.get(heads[i]).add(i);
        }
    }

    /// The costs of all moves, for the relation that is right where the arc is.
    Costs costs(ArcEager state) {
        int top = state.stack(0);
        int next = state.next();
        int later = top < 0 ? 0 : dependentsFrom(top, next);
        return new Costs(
                shift(state, next),
                later,
                later + (top >= 0 && heads[top] > next ? 1 : 0),
                right(state, top, next),
                top >= 0 && heads[top] == next ? relations[top] : -1,
                top >= 0 && next < heads.length && heads[next] == top ? relations[next] : -1);
    }

    private int dependentsFrom(int head, int from) {
        int count = 0;
        for (int word : dependents.get(head)) {
            count += word >= from ? 1 : 0;
        }
        return count;
    }

    /// Dependents of the next word that wait for it.
    private int waitingFor(ArcEager state, int next) {
        int count = 0;
        for (int word : dependents.get(next)) {
            count += word < next && state.isWaiting(word) && state.head(word) == ArcEager.NONE ? 1 : 0;
        }
        return count;
    }

    private int shift(ArcEager state, int next) {
        if (next == heads.length) {
            return 0;
        }
        boolean headWaits = heads[next] < next && state.isWaiting(heads[next]);
        return waitingFor(state, next) + (headWaits ? 1 : 0);
    }

    private int right(ArcEager state, int top, int next) {
        if (top < 0 || next == heads.length) {
            return 0;
        }
        int head = heads[next];
        boolean lost = head != top && (head > next || state.isWaiting(head));
        return waitingFor(state, next) + (lost ? 1 : 0);
    }

    /// @param left cost of a left arc with the right relation
    /// @param leftRelation the right relation where the left arc is right, else -1
    record Costs(int shift, int reduce, int left, int right, int leftRelation, int rightRelation) {

        int of(Moves.Step step) {
            return switch (step.move()) {
                case SHIFT -> shift;
                case REDUCE -> reduce;
                case LEFT -> left + (leftRelation >= 0 && leftRelation != step.relation() ? 1 : 0);
                case RIGHT -> right + (rightRelation >= 0 && rightRelation != step.relation() ? 1 : 0);
            };
        }
    }
}
