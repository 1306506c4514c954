package org.stroma.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.stroma.language.features.LinearModel;

/// The language models that travel with the program, trained by `stroma train`; `docs/models` has a card for each.
record Models(SentenceModel sentences, TokenizerModel tokens, LinearModel tags, LinearModel syntax) {

    /// Makes a model of its bytes.
    private interface Loader<M> {
        M from(InputStream bytes) throws IOException;
    }

    static Models load() {
        return new Models(
                load("sentences", SentenceModel::new),
                load("tokens", TokenizerModel::new),
                load("tags", Models::linear),
                load("syntax", Models::linear));
    }

    /// The models of a folder, for training the layers above them; no syntax, which may not be there yet.
    static Models read(Path folder) {
        return new Models(
                read(folder, "sentences", SentenceModel::new),
                read(folder, "tokens", TokenizerModel::new),
                read(folder, "tags", Models::linear),
                LinearModel.NONE);
    }

    private static <M> M read(Path folder, String layer, Loader<M> loader) {
        Path file = folder.resolve(layer + ".bin");
        try (InputStream bytes = Files.newInputStream(file)) {
            return loader.from(new BufferedInputStream(bytes, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException("language model " + file + " cannot be read", e);
        }
    }

    private static LinearModel linear(InputStream bytes) throws IOException {
        return LinearModel.read(new DataInputStream(bytes));
    }

    private static <M> M load(String layer, Loader<M> loader) {
        String name = "/models/" + layer + ".bin";
        try (InputStream bytes = Models.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no language model " + name + " on the class path");
            }
            return loader.from(new BufferedInputStream(bytes, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException("language model " + name + " cannot be read", e);
        }
    }
}
