package org.stroma.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/// OpenNLP's published English models (Universal Dependencies, EWT), as they lie on the class path.
record Models(SentenceModel sentences, TokenizerModel tokens, POSModel tags, LemmatizerModel lemmas) {

    /// Makes a model of its bytes.
    private interface Loader<M> {
        M from(InputStream bytes) throws IOException;
    }

    static Models load() {
        return new Models(
                load("sentence", SentenceModel::new),
                load("tokens", TokenizerModel::new),
                load("pos", POSModel::new),
                load("lemmas", LemmatizerModel::new));
    }

    // By name: OpenNLP's own "en" look-up would try to download a model although the jar is there.
    private static <M> M load(String layer, Loader<M> loader) {
        String name = "/opennlp-en-ud-ewt-" + layer + "-1.3-2.5.4.bin";
        try (InputStream bytes = Models.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no language model " + name + " on the class path");
            }
            return loader.from(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("language model " + name + " cannot be read", e);
        }
    }
}
