package org.stroma.learn.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stroma.learn.syntax.Corpora.Part;
import org.stroma.learn.treebank.Tagged;
import org.stroma.learn.treebank.Tree;
import org.stroma.learn.treebank.UnitTrees;

/// The trees that tagger and parser learn from, and how often each is read in a pass.
///
/// @param times for each tree
record Lessons(List<Tree> trees, List<Integer> times) {

    /// Web English is all there is beside the papers, and half as much.
    private static final int WEB = 2;

    /// Our few news sentences should count beside thousands.
    private static final int NEWS = 10;

    /// Ours of the kinds of text that users bring are the nearest to what is read.
    private static final int STATEMENTS = 4;

    Lessons {
        trees = List.copyOf(trees);
        times = List.copyOf(times);
    }

    static Lessons of(Corpora corpora) {
        List<Tree> trees = new ArrayList<>();
        List<Integer> times = new ArrayList<>();
        add(corpora.papers(Part.TRAIN), 1, trees, times);
        add(corpora.web(Part.TRAIN), WEB, trees, times);
        add(corpora.news(Part.TRAIN), NEWS, trees, times);
        add(corpora.statements(Part.TRAIN), STATEMENTS, trees, times);
        return new Lessons(trees, times);
    }

    private static void add(List<Tree> some, int often, List<Tree> trees, List<Integer> times) {
        trees.addAll(some);
        times.addAll(Collections.nCopies(some.size(), often));
    }

    /// The trees as documents are parsed, with their names known.
    Lessons asParsed() {
        List<Tree> parsed = new ArrayList<>();
        List<Integer> often = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            add(UnitTrees.toLearn(trees.get(i)), times.get(i), parsed, often);
        }
        return new Lessons(parsed, often);
    }

    List<Tagged> tagged() {
        return tagged(trees);
    }

    static List<Tagged> tagged(List<Tree> trees) {
        return trees.stream()
                .map(tree -> new Tagged(tree.document(), tree.forms(), tree.tags()))
                .toList();
    }

    /// What belongs to each tree, as often as the tree is read.
    <T> List<T> repeated(List<T> perTree) {
        List<T> repeated = new ArrayList<>();
        for (int i = 0; i < perTree.size(); i++) {
            repeated.addAll(Collections.nCopies(times.get(i), perTree.get(i)));
        }
        return repeated;
    }
}
