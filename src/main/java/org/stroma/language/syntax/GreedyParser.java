package org.stroma.language.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stroma.language.features.ScoringModel;
import org.stroma.model.text.Parse;

/// Parses in one pass from left to right, making the best move each time: two moves for each word, whatever the length.
/// Not to be shared between threads.
public final class GreedyParser implements Parser {

    private static final String LOOSE = "parataxis";

    private final ScoringModel model;
    private final Moves moves;
    private final int[] scores;
    private final int[] features = new int[SyntaxFeatures.MOST];
    private final SyntaxFeatures view = new SyntaxFeatures();

    /// @param moves in the order of the model's scores
    public GreedyParser(ScoringModel model, Moves moves) {
        this.model = model;
        this.moves = moves;
        this.scores = new int[moves.steps().size()];
    }

    @Override
    public Parse parse(List<String> words, List<String> tags) {
        view.turnTo(words, tags);
        ArcEager state = new ArcEager(words.size());
        while (!state.isDone()) {
            int count = view.of(state, features);
            Arrays.fill(scores, 0);
            model.score(features, count, scores);
            Moves.Step step = moves.steps().get(moves.best(state, scores));
            state.make(step.move(), step.relation());
        }
        return tree(state, tags);
    }

    /// The arcs as a tree. Of several words that hang on the root the first verb stays, or else the first word; the
    /// others hang loosely on it.
    private Parse tree(ArcEager state, List<String> tags) {
        int root = root(state, tags);
        List<Integer> heads = new ArrayList<>(tags.size());
        List<String> relations = new ArrayList<>(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            boolean onRoot = state.head(i) == tags.size();
            heads.add(i == root ? ArcEager.NONE : onRoot ? root : state.head(i));
            relations.add(onRoot && i != root ? LOOSE : moves.relations().get(state.relation(i)));
        }
        return new Parse(heads, relations);
    }

    private static int root(ArcEager state, List<String> tags) {
        int first = ArcEager.NONE;
        for (int i = 0; i < tags.size(); i++) {
            if (state.head(i) == tags.size()) {
                if (tags.get(i).startsWith("VB")) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }
}
