package org.stroma.language.detect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// OpenNLP's detector of 103 languages, which travels as a library. A class of its own, so that Java loads its model
/// when it is first asked for: English documents never ask.
final class Detector {

    private static final String MODEL = "/langdetect-183.bin";

    private static final LanguageDetector LOADED = load();

    private Detector() {}

    /// Languages that a text may be in, the likeliest first. One thread at a time: OpenNLP does not promise more.
    static synchronized List<Language> languages(String text) {
        return List.of(LOADED.predictLanguages(text));
    }

    private static LanguageDetector load() {
        try (InputStream bytes = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
            if (bytes == null) {
                throw new IllegalStateException("no language model " + MODEL + " on the class path");
            }
            return new LanguageDetectorME(new LanguageDetectorModel(new BufferedInputStream(bytes, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("language model " + MODEL + " cannot be read", e);
        }
    }
}
