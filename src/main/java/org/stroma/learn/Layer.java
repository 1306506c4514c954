package org.stroma.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stroma.language.Annotator;
import org.stroma.learn.model.Measured;
import org.stroma.learn.name.NameTraining;
import org.stroma.learn.syntax.Corpora;
import org.stroma.learn.syntax.LemmaTraining;
import org.stroma.learn.syntax.SentenceTraining;
import org.stroma.learn.syntax.SyntaxTraining;
import org.stroma.learn.syntax.TagTraining;
import org.stroma.learn.syntax.TokenTraining;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.model.concept.Terminology;

/// A layer of reading that a model is trained for, in the order of training: later layers need the models before them.
public enum Layer {
    SENTENCES("sentences"),
    TOKENS("tokens"),
    LEMMAS("lemmas"),
    TAGS("tags"),
    SYNTAX("syntax"),
    NAMES("names");

    private final String term;

    Layer(String term) {
        this.term = term;
    }

    /// What users call it, and its model file and card.
    public String term() {
        return term;
    }

    /// Trains the layer's model, writes it, and measures it on documents set aside.
    ///
    /// @param names what the program knows by lists, which the models of names build on
    /// @param models the folder that models are written to and, for the layers before, read from
    /// @throws IOException where a model cannot be written or read
    public List<Measured> train(Corpora corpora, Terminology names, Path models) throws IOException {
        return switch (this) {
            case SENTENCES -> SentenceTraining.train(corpora, models);
            case TOKENS -> TokenTraining.train(corpora, models);
            case LEMMAS -> LemmaTraining.train(corpora, models);
            case TAGS -> TagTraining.train(corpora, models);
            case SYNTAX -> SyntaxTraining.train(corpora, models);
            case NAMES ->
                NameTraining.train(corpora.shared(), models, Annotator.withoutSyntax(models), new NameIndex(names));
        };
    }
}
