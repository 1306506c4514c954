package org.stroma.learn.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.stroma.language.tag.TagFeatures;
import org.stroma.language.tag.Tagger;
import org.stroma.learn.treebank.Tagged;

/// Learns tags as they will be given: from left to right on the learner's own tags, so that it meets its own mistakes.
final class TagLearner {

    private static final long SEED = 20_261_121L;

    private final List<String> names;
    private final Perceptron model = new Perceptron();
    private final TagFeatures view = new TagFeatures();
    private final int[] features = new int[TagFeatures.MOST];
    private final int[] scores;

    private TagLearner(List<String> names) {
        this.names = names;
        this.scores = new int[names.size()];
    }

    /// All tags of a corpus, in order.
    static List<String> names(List<Tagged> corpus) {
        TreeSet<String> names = new TreeSet<>();
        corpus.forEach(sentence -> names.addAll(sentence.tags()));
        names.remove("");
        return List.copyOf(names);
    }

    /// The weights after so many passes over the corpus, always in the same order.
    static Perceptron learn(List<Tagged> corpus, List<String> names, int passes) {
        TagLearner learner = new TagLearner(names);
        Random random = new Random(SEED);
        List<Tagged> order = new ArrayList<>(corpus);
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            order.forEach(learner::learn);
        }
        return learner.model;
    }

    private void learn(Tagged sentence) {
        view.turnTo(sentence.words());
        int last = 0;
        int last2 = 0;
        for (int i = 0; i < sentence.words().size(); i++) {
            int count = view.of(i, last, last2, features);
            int best = best(count);
            int right = names.indexOf(sentence.tags().get(i));
            if (right >= 0 && right != best) {
                model.learn(features, count, right, best);
            }
            last2 = last;
            last = best + 1;
        }
        model.step();
    }

    private int best(int count) {
        Arrays.fill(scores, 0);
        model.score(features, count, scores);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /// Tags as a tagger gives them that has not seen the sentence: the corpus in so many parts, each tagged by what
    /// was learnt from the others and from what is always there. A parser trained on them knows what tags it will
    /// be given.
    static List<List<String>> unseen(List<Tagged> corpus, List<Tagged> always, int folds, int passes) {
        List<String> names = names(corpus);
        List<Integer> bounds = bounds(corpus, folds);
        return IntStream.range(0, folds)
                .parallel()
                .mapToObj(fold -> {
                    List<Tagged> others = new ArrayList<>(corpus.subList(0, bounds.get(fold)));
                    others.addAll(corpus.subList(bounds.get(fold + 1), corpus.size()));
                    others.addAll(always);
                    Tagger tagger = new Tagger(Weights.of(learn(others, names, passes), names), names);
                    return corpus.subList(bounds.get(fold), bounds.get(fold + 1)).stream()
                            .map(sentence -> tagger.tags(sentence.words()))
                            .toList();
                })
                .flatMap(List::stream)
                .toList();
    }

    /// Where the parts begin: at about even distances, and where a document begins.
    private static List<Integer> bounds(List<Tagged> corpus, int folds) {
        List<Integer> bounds = new ArrayList<>(List.of(0));
        for (int fold = 1; fold < folds; fold++) {
            int bound = Math.max(bounds.getLast(), corpus.size() * fold / folds);
            while (bound > 0
                    && bound < corpus.size()
                    && corpus.get(bound).document().equals(corpus.get(bound - 1).document())) {
                bound++;
            }
            bounds.add(bound);
        }
        bounds.add(corpus.size());
        return bounds;
    }
}
