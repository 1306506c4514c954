package org.stroma.learn.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.language.syntax.ArcEager;
import org.stroma.language.syntax.GreedyParser;
import org.stroma.language.syntax.Moves;
import org.stroma.language.tag.Tagger;
import org.stroma.learn.treebank.Tagged;
import org.stroma.learn.treebank.Tree;
import org.stroma.learn.treebank.Word;

class SyntaxLearnerTest {

    /// Words as `form/TAG/head/relation`.
    private static Tree tree(String sentence) {
        List<Word> words = new ArrayList<>();
        for (String column : sentence.split(" ")) {
            String[] parts = column.split("/");
            words.add(new Word(parts[0], parts[0], "X", parts[1], Integer.parseInt(parts[2]), parts[3], true));
        }
        return new Tree("d", "1", "", true, words);
    }

    private static final List<Tree> TREES = List.of(
            tree("drugs/NNS/2/nsubj block/VBP/0/root receptors/NNS/2/obj"),
            tree("the/DT/2/det drug/NN/3/nsubj blocks/VBZ/0/root the/DT/5/det receptor/NN/3/obj ././3/punct"),
            tree("cells/NNS/3/nsubj:pass are/VBP/3/aux:pass trapped/VBN/0/root by/IN/5/case tumors/NNS/3/obl:agent"),
            tree("tumors/NNS/2/nsubj trap/VBP/0/root cells/NNS/2/obj in/IN/6/case the/DT/6/det stroma/NN/2/obl"));

    private static Perceptron learnt(Moves moves) {
        List<List<String>> tags = TREES.stream().map(Tree::tags).toList();
        return SyntaxLearner.learn(TREES, tags, moves, 10, 1);
    }

    @Test
    void learnsItsOwnTrees() {
        Moves moves = SyntaxLearner.moves(TREES);
        GreedyParser parser = new GreedyParser(Weights.of(learnt(moves), moves.names()), moves);
        for (Tree tree : TREES) {
            assertThat(parser.parse(tree.forms(), tree.tags()).heads())
                    .containsExactlyElementsOf(
                            tree.words().stream().map(word -> word.head() - 1).toList());
            assertThat(parser.parse(tree.forms(), tree.tags()).relations())
                    .containsExactlyElementsOf(
                            tree.words().stream().map(Word::relation).toList());
        }
    }

    @Test
    void learnsTheSameBytesEachTime() throws IOException {
        Moves moves = SyntaxLearner.moves(TREES);
        assertThat(Weights.bytes(learnt(moves), moves.names(), 0.1))
                .isEqualTo(Weights.bytes(learnt(moves), moves.names(), 0.1));
    }

    @Test
    void keepsItsMovesInItsNames() {
        Moves moves = SyntaxLearner.moves(TREES);
        assertThat(Moves.named(moves.names()).names()).isEqualTo(moves.names());
        assertThat(Moves.named(moves.names()).steps()).isEqualTo(moves.steps());
    }

    @Test
    void countsTheArcsThatAMoveLoses() {
        // drugs(0) block(1) receptors(2): heads 1, root, 1
        Oracle oracle = new Oracle(new int[] {1, 3, 1}, new int[] {1, 0, 2});
        ArcEager state = new ArcEager(3);
        state.make(ArcEager.Move.SHIFT, ArcEager.NONE);
        Oracle.Costs costs = oracle.costs(state);
        assertThat(costs.of(new Moves.Step(ArcEager.Move.LEFT, 1))).isZero();
        assertThat(costs.of(new Moves.Step(ArcEager.Move.LEFT, 2))).isEqualTo(1);
        // "drugs" could no longer depend on "block", nor "block" on the root
        assertThat(costs.of(new Moves.Step(ArcEager.Move.RIGHT, 2))).isEqualTo(2);
        assertThat(costs.of(new Moves.Step(ArcEager.Move.SHIFT, ArcEager.NONE))).isEqualTo(1);
    }

    @Test
    void learnsTagsFromTheLeft() {
        List<Tagged> corpus = Lessons.tagged(TREES);
        List<String> names = TagLearner.names(corpus);
        Tagger tagger = new Tagger(Weights.of(TagLearner.learn(corpus, names, 10), names), names);
        for (Tagged sentence : corpus) {
            assertThat(tagger.tags(sentence.words())).isEqualTo(sentence.tags());
        }
    }

    @Test
    void tagsEachPartByWhatTheOthersTaught() {
        List<Tagged> corpus = Lessons.tagged(TREES);
        assertThat(TagLearner.unseen(corpus, List.of(), 2, 3))
                .hasSameSizeAs(corpus)
                .allSatisfy(tags -> assertThat(tags).isNotEmpty());
    }

    @Test
    void addsUpWhatTwoLearnt() {
        Perceptron one = new Perceptron();
        Perceptron other = new Perceptron();
        one.learn(new int[] {7, 9}, 2, 1, 0);
        other.learn(new int[] {7}, 1, 1, 2);
        int[] scores = new int[3];
        one.plus(other).score(new int[] {7, 9}, 2, scores);
        assertThat(Arrays.stream(scores).boxed()).containsExactly(-2, 3, -1);
    }
}
