package org.stroma.learn.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.stroma.language.token.Tokenizer;
import org.stroma.learn.model.Measured;
import org.stroma.learn.model.ModelFile;
import org.stroma.learn.syntax.Corpora.Part;
import org.stroma.learn.treebank.Paragraph;
import org.stroma.learn.treebank.Tree;

/// Trains and measures the model of tokens. All corpora are turned to one convention first: hyphens, dashes and slashes
/// are tokens of their own.
public final class TokenTraining {

    private static final int NEWS = 4;

    private TokenTraining() {}

    /// Writes `tokens.bin`. The model of sentences must have been trained before.
    public static List<Measured> train(Corpora corpora, Path models) throws IOException {
        List<TokenSample> samples = new ArrayList<>(samples(corpora.papers(Part.TRAIN)));
        samples.addAll(samples(corpora.web(Part.TRAIN)));
        for (int i = 0; i < NEWS; i++) {
            samples.addAll(samples(corpora.news(Part.TRAIN)));
        }
        TokenizerModel model = TokenizerME.train(
                ObjectStreamUtils.createObjectStream(samples),
                new TokenizerFactory("en", null, true, null),
                TrainingParameters.defaultParams());
        ModelFile.write(model, models.resolve("tokens.bin"));
        Tokenizer splitter = new Tokenizer(model);
        return List.of(
                measure(splitter, corpora.papers(Part.DEV), "CRAFT dev"),
                measure(splitter, corpora.web(Part.DEV), "EWT dev"),
                measure(splitter, corpora.news(Part.DEV), "news dev"));
    }

    private static List<TokenSample> samples(List<Tree> trees) {
        List<TokenSample> samples = new ArrayList<>();
        for (Paragraph paragraph : Paragraph.of(trees)) {
            for (int i = 0; i < paragraph.sentences().size(); i++) {
                samples.add(new TokenSample(paragraph.sentence(i), paragraph.tokensOf(i)));
            }
        }
        return samples;
    }

    private static Measured measure(Tokenizer splitter, List<Tree> trees, String where) {
        SpanScore score = new SpanScore();
        for (TokenSample sample : samples(trees)) {
            score.add(List.of(sample.getTokenSpans()), splitter.split(sample.getText()));
        }
        return score.measured("tokens", where);
    }
}
