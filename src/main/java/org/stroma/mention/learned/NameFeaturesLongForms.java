package org.stroma.mention.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.local.Abbreviation;

/// What a document's short forms stand for: the last word of a long form tells an enzyme from a syndrome.
///
/// @param features by short form
record NameFeaturesLongForms(Map<String, List<String>> features) {

    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{2,40})\\)");
    private static final int SUFFIX = 3;

    static NameFeaturesLongForms in(List<Draft> drafts, NameIndex index) {
        Map<String, List<String>> features = new HashMap<>();
        for (Draft draft : drafts) {
            String sentence = draft.words(0, draft.size());
            Matcher inside = PARENTHESIS.matcher(sentence);
            while (inside.find()) {
                String shortForm = inside.group(1).strip();
                String before = sentence.substring(0, inside.start()).stripTrailing();
                Abbreviation.longForm(before, shortForm)
                        .ifPresent(words -> features.putIfAbsent(shortForm, features(words, index)));
            }
        }
        return new NameFeaturesLongForms(features);
    }

    private static List<String> features(String words, NameIndex index) {
        String last = words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1)
                .toLowerCase(Locale.ROOT);
        String type = index.find(words).map(concept -> concept.type().name()).orElse("?");
        return List.of("lf=" + last, "le=" + last.substring(Math.max(0, last.length() - SUFFIX)), "ld=" + type);
    }

    /// Of a word, or of the words written together with it.
    List<String> of(String word, String together) {
        List<String> own = features.get(together);
        if (own == null) {
            own = features.get(word);
        }
        if (own == null && word.endsWith("s")) {
            own = features.get(word.substring(0, word.length() - 1));
        }
        return own == null ? List.of() : own;
    }
}
