package org.stroma.reader.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Passage;

/// Whether a document names a thing: to the letter, or with all the words of its name, in whatever order and number.
final class StandingNames {

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG = 6;
    private static final int STEM = 5;

    private final String text;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> meant = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    StandingNames(FoldedText text, List<Passage> passages) {
        this.text = text.lower();
        words(this.text).map(StandingNames::stem).forEach(stems::add);
        passages.stream().flatMap(each -> each.mentions().stream()).forEach(mention -> {
            meant.add(mention.concept().iri());
            labels.add(mention.concept().label().toLowerCase(Locale.ROOT));
        });
    }

    boolean holds(String name) {
        String lower = FoldedText.folded(name).toLowerCase(Locale.ROOT);
        return text.contains(lower)
                || labels.contains(lower)
                || words(lower).map(StandingNames::stem).allMatch(stems::contains);
    }

    /// Whether the document means a thing, by whatever name.
    boolean means(Concept concept) {
        return meant.contains(concept.iri());
    }

    private static Stream<String> words(String text) {
        return BREAKS.splitAsStream(text).filter(word -> !word.isEmpty());
    }

    /// Singular and plural, verb and noun begin alike.
    private static String stem(String word) {
        return word.length() >= LONG
                ? word.substring(0, STEM)
                : word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
