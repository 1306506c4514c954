package org.stroma.learn.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stroma.language.features.LinearModel;
import org.stroma.language.tag.Tagger;
import org.stroma.learn.model.Measured;
import org.stroma.learn.syntax.Corpora.Part;
import org.stroma.learn.treebank.Tagged;

/// Trains and measures the model of Penn tags.
public final class TagTraining {

    static final String LAYER = "tags";
    static final int PASSES = 6;

    private static final double LEAST = 0.7;

    private TagTraining() {}

    /// Writes `tags.bin`.
    ///
    /// @throws IOException where the model cannot be written
    public static List<Measured> train(Corpora corpora, Path models) throws IOException {
        Lessons lessons = Lessons.of(corpora);
        Lessons parsed = lessons.asParsed();
        List<Tagged> sentences = new ArrayList<>(lessons.repeated(lessons.tagged()));
        sentences.addAll(parsed.repeated(parsed.tagged()));
        sentences.addAll(corpora.abstracts());
        List<String> names = TagLearner.names(sentences);
        Perceptron learnt = TagLearner.learn(sentences, names, PASSES);
        Files.write(models.resolve("tags.bin"), Weights.bytes(learnt, names, LEAST));
        return measure(tagger(models), corpora);
    }

    static Tagger tagger(Path models) throws IOException {
        LinearModel model = Weights.read(models.resolve("tags.bin"));
        return new Tagger(model, model.classes());
    }

    private static List<Measured> measure(Tagger tagger, Corpora corpora) {
        List<Measured> scores = new ArrayList<>();
        scores.addAll(measure(tagger, Lessons.tagged(corpora.papers(Part.DEV)), "CRAFT dev"));
        scores.addAll(measure(tagger, Lessons.tagged(corpora.web(Part.DEV)), "EWT dev"));
        scores.addAll(measure(tagger, Lessons.tagged(corpora.news(Part.DEV)), "news dev"));
        scores.addAll(measure(tagger, Lessons.tagged(corpora.statements(Part.DEV)), "statements dev"));
        return scores;
    }

    private static List<Measured> measure(Tagger tagger, List<Tagged> sentences, String where) {
        int words = 0;
        int right = 0;
        int verbsAndNouns = 0;
        int kept = 0;
        for (Tagged sentence : sentences) {
            List<String> given = tagger.tags(sentence.words());
            for (int i = 0; i < given.size(); i++) {
                String wanted = sentence.tags().get(i);
                words++;
                right += given.get(i).equals(wanted) ? 1 : 0;
                if (isVerbOrNoun(wanted) && isVerbOrNoun(given.get(i))) {
                    verbsAndNouns++;
                    kept += given.get(i).charAt(0) == wanted.charAt(0) ? 1 : 0;
                }
            }
        }
        return List.of(
                new Measured(LAYER, "accuracy, " + where, (double) right / words, words),
                new Measured(LAYER, "verbs against nouns, " + where, (double) kept / verbsAndNouns, verbsAndNouns));
    }

    private static boolean isVerbOrNoun(String tag) {
        return tag.startsWith("VB") || tag.startsWith("NN");
    }
}
