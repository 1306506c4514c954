package org.stroma.learn.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.stroma.language.syntax.ArcEager;
import org.stroma.language.syntax.Moves;
import org.stroma.language.syntax.SyntaxFeatures;
import org.stroma.learn.treebank.Tree;
import org.stroma.learn.treebank.Word;

/// Learns to parse with a dynamic oracle: after the first pass it mostly goes where its own moves lead, right or wrong,
/// and learns what is best from there (Goldberg and Nivre, TACL 2013).
final class SyntaxLearner {

    /// How often a wrong move is followed.
    private static final double FOLLOWED = 0.9;

    private final Moves moves;
    private final Perceptron model = new Perceptron();
    private final SyntaxFeatures view = new SyntaxFeatures();
    private final int[] features = new int[SyntaxFeatures.MOST];
    private final int[] scores;
    private final Random random;

    private SyntaxLearner(Moves moves, long seed) {
        this.random = new Random(seed);
        this.moves = moves;
        this.scores = new int[moves.steps().size()];
    }

    /// The moves that the trees call for.
    static Moves moves(List<Tree> trees) {
        TreeSet<String> left = new TreeSet<>();
        TreeSet<String> right = new TreeSet<>();
        for (Tree tree : trees) {
            for (int i = 0; i < tree.words().size(); i++) {
                Word word = tree.words().get(i);
                if (word.head() > 0) {
                    (word.head() > i + 1 ? left : right).add(word.relation());
                }
            }
        }
        return Moves.of(List.copyOf(left), List.copyOf(right));
    }

    /// The weights after so many passes.
    ///
    /// @param tags of each tree's words, as a tagger gives them
    static Perceptron learn(List<Tree> trees, List<List<String>> tags, Moves moves, int passes, long seed) {
        SyntaxLearner learner = new SyntaxLearner(moves, seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            order.add(i);
        }
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, learner.random);
            for (int i : order) {
                learner.learn(trees.get(i), tags.get(i), pass > 0);
            }
        }
        return learner.model;
    }

    private void learn(Tree tree, List<String> tags, boolean explores) {
        view.turnTo(tree.words().stream().map(Word::form).toList(), tags);
        Oracle oracle = oracle(tree);
        ArcEager state = new ArcEager(tags.size());
        while (!state.isDone()) {
            int count = view.of(state, features);
            Arrays.fill(scores, 0);
            model.score(features, count, scores);
            int best = moves.best(state, scores);
            Oracle.Costs costs = oracle.costs(state);
            int right = bestRight(state, costs);
            if (costs.of(moves.steps().get(best)) > costs.of(moves.steps().get(right))) {
                model.learn(features, count, right, best);
                best = explores && random.nextDouble() < FOLLOWED ? best : right;
            }
            Moves.Step step = moves.steps().get(best);
            state.make(step.move(), step.relation());
        }
        model.step();
    }

    /// The best of the moves that cost least.
    private int bestRight(ArcEager state, Oracle.Costs costs) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < scores.length; i++) {
            if (moves.allows(state, i)) {
                int cost = costs.of(moves.steps().get(i));
                if (cost < least || cost == least && scores[i] > scores[best]) {
                    least = cost;
                    best = i;
                }
            }
        }
        return best;
    }

    private Oracle oracle(Tree tree) {
        int size = tree.words().size();
        int[] heads = new int[size];
        int[] relations = new int[size];
        for (int i = 0; i < size; i++) {
            Word word = tree.words().get(i);
            heads[i] = word.head() == 0 ? size : word.head() - 1;
            relations[i] = word.head() == 0 ? 0 : moves.relations().indexOf(word.relation());
        }
        return new Oracle(heads, relations);
    }
}
