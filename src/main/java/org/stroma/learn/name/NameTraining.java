package org.stroma.learn.name;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.stroma.language.Annotator;
import org.stroma.learn.model.Measured;
import org.stroma.learn.model.ModelFile;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.learned.LearnedNames;
import org.stroma.mention.learned.NameFeatures;
import org.stroma.mention.learned.NameFeaturesView;
import org.stroma.mention.learned.NameKind;
import org.stroma.model.document.Document;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;

/// Trains and measures the models of names, one for each kind.
public final class NameTraining {

    static final String LAYER = "names";

    private static final int PASSES = 10;

    /// Of a weight in the model.
    private static final double TOLL = 3e-5;

    /// Features seen less often are left out.
    private static final int LEAST_SEEN = 3;

    private static final double LEAST_WEIGHT = 0.02;
    private static final double STEP = 0.01;

    private final NameCorpora corpora;
    private final Annotator annotator;
    private final NameFeatures features;
    private final Map<Document, List<Sentence>> sentences = new IdentityHashMap<>();

    private NameTraining(Path corpora, Annotator annotator, NameIndex dictionary) {
        this.corpora = new NameCorpora(corpora);
        this.annotator = annotator;
        this.features = new NameFeatures(dictionary);
    }

    /// Writes `names-gene.bin` and the others.
    ///
    /// @param corpora the folder of public corpora
    /// @param models the folder of models
    /// @param annotator tells sentences and tokens as it will when names are found; no need to parse
    /// @param dictionary the names that the program knows: that a word stands in one is a feature
    /// @throws IOException where a model cannot be written
    public static List<Measured> train(Path corpora, Path models, Annotator annotator, NameIndex dictionary)
            throws IOException {
        NameTraining training = new NameTraining(corpora, annotator, dictionary);
        List<Measured> scores = new ArrayList<>();
        for (NameKind kind : NameKind.values()) {
            TokenNameFinderModel model = training.model(kind);
            ModelFile.write(model, models.resolve("names-" + kind.label() + ".bin"));
            scores.addAll(training.measure(kind, LearnedNames.of(Map.of(kind, model))));
        }
        return List.copyOf(scores);
    }

    private TokenNameFinderModel model(NameKind kind) {
        NameExamples examples = new NameExamples();
        for (NameSource source : corpora.training(kind)) {
            for (NameText text : source.texts()) {
                for (NameFeaturesView view : views(text)) {
                    examples.add(
                            view,
                            NameReading.of(view.sentence(), text.names(), source.types())
                                    .names());
                }
            }
        }
        examples.cut(LEAST_SEEN);
        float[] weights = NameLearner.learn(examples, PASSES, TOLL);
        return NameModel.of(examples.features(), weights, LEAST_WEIGHT, STEP);
    }

    private List<Measured> measure(NameKind kind, LearnedNames finder) {
        List<Measured> scores = new ArrayList<>();
        corpora.dev(kind).forEach((where, source) -> {
            NameMeasure measure = new NameMeasure(kind, finder);
            source.texts().forEach(text -> measure.add(views(text), marked(text, source)));
            scores.addAll(measure.scores(where));
        });
        return scores;
    }

    private static List<Span> marked(NameText text, NameSource source) {
        return text.names().stream()
                .filter(name -> source.types().contains(name.type()))
                .map(NameText.Name::span)
                .toList();
    }

    private List<NameFeaturesView> views(NameText text) {
        return features.of(text.document(), sentences.computeIfAbsent(text.document(), annotator::read));
    }
}
