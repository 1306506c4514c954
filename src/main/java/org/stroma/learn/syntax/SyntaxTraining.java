package org.stroma.learn.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.tokenize.TokenizerModel;
import org.stroma.language.features.LinearModel;
import org.stroma.language.syntax.GreedyParser;
import org.stroma.language.syntax.Moves;
import org.stroma.language.token.Tokenizer;
import org.stroma.learn.model.Measured;
import org.stroma.learn.syntax.Corpora.Part;
import org.stroma.learn.treebank.Tree;
import org.stroma.learn.treebank.UnitTrees;

/// Trains and measures the parser, on tags as our tagger gives them to sentences it has not seen.
public final class SyntaxTraining {

    static final String LAYER = "syntax";
    private static final int PASSES = 4;
    private static final int FOLDS = 5;
    private static final long[] SEEDS = {20_261_121L, 20_261_122L};

    /// Of the sum of two learners' weights.
    private static final double LEAST = 1.5;

    /// Steps of the scale above it that are left out, too, so that the models stay below 40 MB together.
    private static final int LEFT_OUT = 2;

    private SyntaxTraining() {}

    /// Writes `syntax.bin`. The tags must have been trained before.
    ///
    /// @throws IOException where the model cannot be written, or `tags.bin` cannot be read
    public static List<Measured> train(Corpora corpora, Path models) throws IOException {
        Lessons lessons = Lessons.of(corpora).asParsed();
        List<List<String>> tags = TagLearner.unseen(lessons.tagged(), corpora.abstracts(), FOLDS, TagTraining.PASSES);
        List<Tree> trees = lessons.repeated(lessons.trees());
        Moves moves = SyntaxLearner.moves(trees);
        Perceptron learnt = learn(trees, lessons.repeated(tags), moves);
        Files.write(models.resolve("syntax.bin"), Weights.bytes(learnt, moves.names(), LEAST, LEFT_OUT));
        return measure(corpora, models);
    }

    /// The mean of two learners that read in different orders is better than either.
    private static Perceptron learn(List<Tree> trees, List<List<String>> tags, Moves moves) {
        CompletableFuture<Perceptron> other =
                CompletableFuture.supplyAsync(() -> SyntaxLearner.learn(trees, tags, moves, PASSES, SEEDS[1]));
        return SyntaxLearner.learn(trees, tags, moves, PASSES, SEEDS[0]).plus(other.join());
    }

    private static List<Tree> asParsed(List<Tree> trees) {
        return trees.stream().flatMap(tree -> UnitTrees.of(tree).stream()).toList();
    }

    static List<Measured> measure(Corpora corpora, Path models) throws IOException {
        LinearModel model = Weights.read(models.resolve("syntax.bin"));
        GreedyParser parser = new GreedyParser(model, Moves.named(model.classes()));
        SyntaxScore score = new SyntaxScore(TagTraining.tagger(models), parser);
        Tokenizer tokenizer = new Tokenizer(new TokenizerModel(models.resolve("tokens.bin")));
        ClauseScore clauses = new ClauseScore(tokenizer, TagTraining.tagger(models), parser);
        List<Measured> scores = new ArrayList<>();
        scores.addAll(score.measure(corpora.papers(Part.DEV), "CRAFT dev"));
        scores.addAll(score.measure(corpora.web(Part.DEV), "EWT dev"));
        scores.addAll(score.measure(corpora.news(Part.DEV), "news dev"));
        scores.addAll(score.measure(asParsed(corpora.papers(Part.DEV)), "CRAFT dev, names known"));
        scores.addAll(score.measure(asParsed(corpora.statements(Part.DEV)), "statements dev, names known"));
        scores.addAll(clauses.measure(corpora.own().resolve("subjects-verbs-objects.tsv"), corpora.documents()));
        return scores;
    }
}
