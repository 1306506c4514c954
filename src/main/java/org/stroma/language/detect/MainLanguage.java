package org.stroma.language.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;

/// Tells documents that are not in English. Biomedical English is full of Latin, names and symbols that a detector of
/// languages takes for anything; so paragraphs that are held together by English function words are English, and
/// only the rest is shown to the detector, whose model is loaded when first needed.
public final class MainLanguage {

    /// Letters below which a text is English unless it surely is not.
    private static final int ENOUGH = 200;

    /// Letters of the text that the detector looks at; more do not change its mind.
    private static final int SAMPLE = 6_000;

    /// Chinese says in 40 signs what takes 200 letters elsewhere.
    private static final int ENOUGH_SIGNS = 40;

    private static final double LIKELY = 0.2;
    private static final double SURE = 0.5;

    /// How much likelier than English it must be.
    private static final int MARGIN = 3;

    /// The detector calls names of species Latin and lists of genes Waray; nobody writes papers in either.
    private static final List<String> NEVER = List.of("eng", "lat", "war", "min", "nan", "vol", "ceb", "epo", "pam");

    private MainLanguage() {}

    /// The name of the document's main language; empty if it is English, or cannot be told.
    public static Optional<String> foreign(Document document) {
        int english = 0;
        int other = 0;
        StringBuilder rest = new StringBuilder();
        for (Section section : document.sections()) {
            if (section.isRead()) {
                String words = document.quote(section.span());
                WordCount count = WordCount.of(words);
                english += count.isEnglish() ? count.letters() : 0;
                other += count.isEnglish() ? 0 : count.letters();
                if (!count.isEnglish() && rest.length() < SAMPLE) {
                    rest.append(words).append('\n');
                }
            }
        }
        return english >= other ? Optional.empty() : foreign(rest.toString());
    }

    private static Optional<String> foreign(String text) {
        WordCount count = WordCount.of(text);
        boolean otherScript = count.otherScript() * 2 > count.letters();
        if (otherScript && count.letters() < ENOUGH_SIGNS) {
            return Optional.empty();
        }
        List<Language> guesses = Detector.languages(text);
        Language best = guesses.getFirst();
        double bar = otherScript ? 0 : count.letters() < ENOUGH ? SURE : LIKELY;
        boolean foreign = !NEVER.contains(best.getLang())
                && best.getConfidence() >= bar
                && best.getConfidence() >= MARGIN * confidence(guesses, "eng");
        if (!foreign && count.letters() < ENOUGH && count.small() == 0) {
            return FunctionWords.language(text);
        }
        return foreign ? Optional.of(name(best.getLang())) : Optional.empty();
    }

    private static double confidence(List<Language> guesses, String language) {
        return guesses.stream()
                .filter(guess -> guess.getLang().equals(language))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
    }

    /// @param code of ISO 639-3
    private static String name(String code) {
        String chosen = code.equals("cmn") ? "zho" : code;
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(language -> language.getISO3Language().equals(chosen))
                .findFirst()
                .map(language -> language.getDisplayLanguage(Locale.ENGLISH))
                .orElse("the language " + code);
    }
}
