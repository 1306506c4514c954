package org.stroma.language.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.stroma.language.syntax.ArcEager.Move;

/// All moves of a parser, each with its relation: the classes of its model, in their order.
public final class Moves {

    /// The relation of the word that depends on nothing.
    public static final String ROOT = "root";

    /// A move of the arc-eager system and the number of its relation; [ArcEager#NONE] for moves without one.
    public record Step(Move move, int relation) {}

    private static final Move[] MOVES = Move.values();

    private final List<Step> steps;
    private final List<String> relations;

    /// The numbers of the steps that make a move, by its ordinal.
    private final int[][] byMove;

    private Moves(List<Step> steps, List<String> relations) {
        this.steps = List.copyOf(steps);
        this.relations = List.copyOf(relations);
        this.byMove = new int[MOVES.length][];
        for (Move move : MOVES) {
            byMove[move.ordinal()] = IntStream.range(0, steps.size())
                    .filter(i -> steps.get(i).move() == move)
                    .toArray();
        }
    }

    /// The moves that a corpus calls for.
    ///
    /// @param left relations found with the head on the right
    /// @param right relations found with the head on the left
    /// @throws IllegalArgumentException for more than 63 relations
    public static Moves of(List<String> left, List<String> right) {
        SequencedSet<String> all = new LinkedHashSet<>(List.of(ROOT));
        all.addAll(left);
        all.addAll(right);
        List<String> relations = List.copyOf(all);
        if (relations.size() > 63) {
            throw new IllegalArgumentException("more than 63 relations: " + relations);
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Move.SHIFT, ArcEager.NONE));
        steps.add(new Step(Move.REDUCE, ArcEager.NONE));
        steps.add(new Step(Move.LEFT, 0));
        left.forEach(relation -> steps.add(new Step(Move.LEFT, relations.indexOf(relation))));
        right.forEach(relation -> steps.add(new Step(Move.RIGHT, relations.indexOf(relation))));
        return new Moves(steps, relations);
    }

    /// The moves that a model's classes name, as [#names] gave them.
    public static Moves named(List<String> names) {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (String name : names) {
            String relation = name.substring(name.indexOf(' ') + 1);
            if (name.startsWith(Move.LEFT + " ") && !relation.equals(ROOT)) {
                left.add(relation);
            } else if (name.startsWith(Move.RIGHT + " ")) {
                right.add(relation);
            }
        }
        return of(left, right);
    }

    /// A name for each move.
    public List<String> names() {
        return steps.stream()
                .map(step ->
                        step.relation() < 0 ? step.move().name() : step.move() + " " + relations.get(step.relation()))
                .toList();
    }

    /// The moves in the order of their names.
    public List<Step> steps() {
        return steps;
    }

    /// The relations by their numbers.
    public List<String> relations() {
        return relations;
    }

    /// The best move that is allowed.
    ///
    /// @param scores one for each move
    public int best(ArcEager state, int[] scores) {
        int best = -1;
        boolean rootIsNext = state.next() == state.words();
        for (int m = 0; m < MOVES.length; m++) {
            if (state.allows(MOVES[m])) {
                for (int i : byMove[m]) {
                    boolean better = best < 0 || scores[i] > scores[best] || scores[i] == scores[best] && i < best;
                    best = better && fits(steps.get(i), rootIsNext) ? i : best;
                }
            }
        }
        return best;
    }

    /// Whether a move is allowed in a state: the root, and nothing else, has dependents by `root`.
    public boolean allows(ArcEager state, int step) {
        return state.allows(steps.get(step).move()) && fits(steps.get(step), state.next() == state.words());
    }

    private static boolean fits(Step step, boolean rootIsNext) {
        return step.move() != Move.LEFT || rootIsNext == (step.relation() == 0);
    }
}
