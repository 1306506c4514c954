package org.stroma.mention.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.stroma.model.text.Span;

/// Names that models of our own find by form and context: OpenNLP name finder models, one for each kind of names, read
/// at one go. Safe to share between threads.
public final class LearnedNames {

    private static final String MODEL = "nameFinder.model";

    private final List<NameKind> kinds;
    private final LearnedNamesWeights weights;

    private LearnedNames(Map<NameKind, TokenNameFinderModel> models) {
        this.kinds = List.copyOf(models.keySet());
        this.weights = new LearnedNamesWeights(
                models.values().stream().map(LearnedNames::weights).toList());
    }

    /// Loads the models that travel with the program.
    public static LearnedNames load() {
        Map<NameKind, TokenNameFinderModel> models = new EnumMap<>(NameKind.class);
        for (NameKind kind : NameKind.values()) {
            models.put(kind, model("/models/names-" + kind.label() + ".bin"));
        }
        return new LearnedNames(models);
    }

    /// Finders of some kinds.
    public static LearnedNames of(Map<NameKind, TokenNameFinderModel> models) {
        return new LearnedNames(models.isEmpty() ? models : new EnumMap<>(models));
    }

    /// The names of each sentence of a document; those of different kinds may overlap.
    public List<List<LearnedName>> in(List<NameFeaturesView> document) {
        List<List<LearnedName>> found = document.stream().map(this::in).toList();
        return new LearnedNamesAgain(document, found).names();
    }

    private List<LearnedName> in(NameFeaturesView view) {
        LearnedNamesDecoder decoder = new LearnedNamesDecoder(weights, view);
        List<LearnedName> names = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            for (Span tokens : decoder.names(i)) {
                names.add(view.name(kinds.get(i), tokens));
            }
        }
        return names;
    }

    private static AbstractModel weights(TokenNameFinderModel model) {
        return model.getArtifact(MODEL);
    }

    private static TokenNameFinderModel model(String name) {
        try (InputStream bytes = LearnedNames.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no model " + name + " on the class path");
            }
            return new TokenNameFinderModel(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + name + " cannot be read", e);
        }
    }
}
