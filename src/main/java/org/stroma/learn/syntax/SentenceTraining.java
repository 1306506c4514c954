package org.stroma.learn.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.stroma.language.token.SentenceSplitter;
import org.stroma.learn.model.Measured;
import org.stroma.learn.model.ModelFile;
import org.stroma.learn.syntax.Corpora.Part;
import org.stroma.learn.treebank.Paragraph;

/// Trains and measures the model of sentence ends.
public final class SentenceTraining {

    private static final char[] ENDS = {'.', '?', '!'};
    private static final int NEWS = 4;

    private SentenceTraining() {}

    /// Writes `sentences.bin`.
    public static List<Measured> train(Corpora corpora, Path models) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>(corpora.paperLines(Part.TRAIN));
        paragraphs.addAll(Paragraph.of(corpora.web(Part.TRAIN)));
        for (int i = 0; i < NEWS; i++) {
            paragraphs.addAll(Paragraph.of(corpora.news(Part.TRAIN)));
        }
        List<SentenceSample> samples = paragraphs.stream()
                .map(paragraph -> new SentenceSample(
                        paragraph.text(), paragraph.sentences().toArray(Span[]::new)))
                .toList();
        SentenceModel model = SentenceDetectorME.train(
                "en",
                ObjectStreamUtils.createObjectStream(samples),
                new SentenceDetectorFactory("en", true, null, ENDS),
                TrainingParameters.defaultParams());
        ModelFile.write(model, models.resolve("sentences.bin"));
        SentenceSplitter splitter = new SentenceSplitter(model);
        return List.of(
                measure(splitter, corpora.paperLines(Part.DEV), "CRAFT dev"),
                measure(splitter, Paragraph.of(corpora.web(Part.DEV)), "EWT dev"),
                measure(splitter, Paragraph.of(corpora.news(Part.DEV)), "news dev"));
    }

    private static Measured measure(SentenceSplitter splitter, List<Paragraph> paragraphs, String where) {
        SpanScore score = new SpanScore();
        for (Paragraph paragraph : paragraphs) {
            score.add(paragraph.sentences(), splitter.split(paragraph.text()));
        }
        return score.measured("sentences", where);
    }
}
