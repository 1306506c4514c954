package org.stroma.mention.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stroma.model.text.Span;

/// Finds the best outcomes of a sentence for each kind of names (Viterbi 1967).
final class LearnedNamesDecoder {

    private static final LearnedNamesOutcome[] OUTCOMES = LearnedNamesOutcome.values();
    private static final int COUNT = LearnedNamesOutcome.COUNT;
    private static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;

    private final LearnedNamesWeights weights;
    private final NameFeaturesView view;
    private final int width;

    /// The score of the best way to each outcome, and the outcome before it.
    private final float[][] best;

    private final byte[][] before;

    LearnedNamesDecoder(LearnedNamesWeights weights, NameFeaturesView view) {
        this.weights = weights;
        this.view = view;
        this.width = weights.kinds() * COUNT;
        this.best = new float[view.size()][width];
        this.before = new byte[view.size()][width];
        for (int i = 0; i < best.length; i++) {
            step(i);
        }
    }

    private void step(int i) {
        Arrays.fill(best[i], IMPOSSIBLE);
        float[] fixed = weights.score(view.fixed(i));
        for (LearnedNamesOutcome last : OUTCOMES) {
            if (i > 0 || last == LearnedNamesOutcome.OTHER) {
                step(i, last, fixed, weights.score(view.after(i, last)));
            }
        }
    }

    private void step(int i, LearnedNamesOutcome last, float[] fixed, float[] after) {
        for (int place = 0; place < width; place++) {
            LearnedNamesOutcome next = OUTCOMES[place % COUNT];
            float way = i == 0 ? 0 : best[i - 1][place - next.ordinal() + last.ordinal()];
            float score = way + fixed[place] + after[place];
            if (next.mayFollow(last) && score > best[i][place]) {
                best[i][place] = score;
                before[i][place] = (byte) last.ordinal();
            }
        }
    }

    /// The names of one kind: tokens from (inclusive) to (exclusive), in order.
    List<Span> names(int kind) {
        List<Span> names = new ArrayList<>();
        int at = best.length - 1;
        int outcome = last(kind);
        int end = 0;
        while (at >= 0) {
            if (OUTCOMES[outcome] == LearnedNamesOutcome.OTHER) {
                end = 0;
            } else if (end == 0) {
                end = at + 1;
            }
            if (OUTCOMES[outcome] == LearnedNamesOutcome.START) {
                names.addFirst(new Span(at, end));
                end = 0;
            }
            outcome = before[at][kind * COUNT + outcome];
            at--;
        }
        return names;
    }

    private int last(int kind) {
        int last = 0;
        for (int outcome = 1; outcome < COUNT && best.length > 0; outcome++) {
            float[] scores = best[best.length - 1];
            last = scores[kind * COUNT + outcome] > scores[kind * COUNT + last] ? outcome : last;
        }
        return last;
    }
}
