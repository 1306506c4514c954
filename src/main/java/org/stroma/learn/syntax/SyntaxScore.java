package org.stroma.learn.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stroma.language.syntax.GreedyParser;
import org.stroma.language.tag.Tagger;
import org.stroma.learn.model.Measured;
import org.stroma.learn.treebank.Tree;
import org.stroma.learn.treebank.Word;
import org.stroma.model.text.Parse;

/// How many arcs a parser finds on tags that the tagger gives: all (unlabelled and labelled attachment, marks
/// included), and those that claims hang on, the subjects and objects of verbs other than "be".
record SyntaxScore(Tagger tagger, GreedyParser parser) {

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");

    List<Measured> measure(List<Tree> trees, String where) {
        List<Parse> parses = trees.stream()
                .map(tree -> parser.parse(tree.forms(), tagger.tags(tree.forms())))
                .toList();
        List<Measured> scores = new ArrayList<>();
        int words = trees.stream().mapToInt(tree -> tree.words().size()).sum();
        scores.add(measured("unlabelled attachment, " + where, attached(trees, parses, false), words));
        scores.add(measured("labelled attachment, " + where, attached(trees, parses, true), words));
        for (String relation : List.of("nsubj", "nsubj:pass", "obj")) {
            scores.add(arcs(trees, parses, relation, where));
        }
        return scores;
    }

    private static Measured measured(String measure, int right, int count) {
        return new Measured(SyntaxTraining.LAYER, measure, (double) right / count, count);
    }

    private static int attached(List<Tree> trees, List<Parse> parses, boolean labelled) {
        int right = 0;
        for (int t = 0; t < trees.size(); t++) {
            for (int i = 0; i < trees.get(t).words().size(); i++) {
                Word word = trees.get(t).words().get(i);
                boolean same = parses.get(t).heads().get(i) + 1 == word.head();
                right += same && (!labelled || parses.get(t).relation(i).equals(word.relation())) ? 1 : 0;
            }
        }
        return right;
    }

    private static Measured arcs(List<Tree> trees, List<Parse> parses, String relation, String where) {
        int wanted = 0;
        int found = 0;
        int right = 0;
        for (int t = 0; t < trees.size(); t++) {
            Tree tree = trees.get(t);
            for (int i = 0; i < tree.words().size(); i++) {
                Word word = tree.words().get(i);
                int head = parses.get(t).heads().get(i) + 1;
                boolean isWanted = word.relation().equals(relation) && isVerb(tree, word.head());
                boolean isFound = parses.get(t).relation(i).equals(relation) && isVerb(tree, head);
                wanted += isWanted ? 1 : 0;
                found += isFound ? 1 : 0;
                right += isWanted && isFound && head == word.head() ? 1 : 0;
            }
        }
        double f = wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
        return new Measured(SyntaxTraining.LAYER, relation + " of verbs, F1, " + where, f, wanted);
    }

    /// By the right tag, so that the arcs to be found are the same for every tagger.
    private static boolean isVerb(Tree tree, int head) {
        if (head == 0) {
            return false;
        }
        Word word = tree.words().get(head - 1);
        return word.tag().startsWith("VB") && !BE.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
