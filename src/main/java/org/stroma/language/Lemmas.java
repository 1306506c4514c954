package org.stroma.language;

import java.util.Locale;
import java.util.Optional;
import opennlp.tools.lemmatizer.LemmatizerME;
import org.stroma.model.English;

/// Dictionary forms. The model proposes; what it leaves inflected, or cuts wrongly, is cut by the rules of English.
final class Lemmas {

    private final LemmatizerME model;

    Lemmas(LemmatizerME model) {
        this.model = model;
    }

    String[] of(String[] words, String[] upos, String[] tags) {
        if (words.length == 0) {
            return new String[0];
        }
        String[] lemmas = model.lemmatize(words, upos);
        for (int i = 0; i < words.length; i++) {
            lemmas[i] = lemma(words[i], lemmas[i], tags[i]);
        }
        return lemmas;
    }

    private static String lemma(String word, String proposed, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "NN", "NNP" -> lower;
            case "NNS", "NNPS" -> English.singular(lower);
            case "VBG", "VBN", "VBD", "VBZ" -> verb(lower, proposed);
            default -> plausible(lower, proposed) ? proposed.toLowerCase(Locale.ROOT) : lower;
        };
    }

    private static String verb(String lower, String proposed) {
        Optional<String> irregular = English.verbOfIrregular(lower);
        if (irregular.isPresent()) {
            return irregular.get();
        }
        boolean gives = plausible(lower, proposed)
                && English.formsOf(proposed.toLowerCase(Locale.ROOT)).contains(lower);
        return gives && !proposed.equalsIgnoreCase(lower)
                ? proposed.toLowerCase(Locale.ROOT)
                : Inflection.infinitive(lower);
    }

    /// A lemma shares its beginning with the word, but for the few irregular ones, which are short.
    private static boolean plausible(String word, String lemma) {
        return lemma != null
                && !lemma.equals("O")
                && !lemma.isBlank()
                && (lemma.length() <= 5
                        || word.startsWith(lemma.toLowerCase(Locale.ROOT).substring(0, 3)));
    }
}
