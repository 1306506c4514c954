package org.stroma.extract.measurement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Phrasebook;
import org.stroma.model.evidence.Bound;
import org.stroma.model.ontology.Quantities;

/// How exact a number is said to be by the words before it: "about", "at least", `<`.
final class Bounds {

    private final Map<Bound, Phrasebook> books = new EnumMap<>(Bound.class);

    private final Set<String> merely;
    private final Set<String> opening;

    Bounds(Quantities quantities) {
        this.merely = Set.copyOf(quantities.of("merely"));
        this.opening = Set.copyOf(quantities.of("opening"));
        for (Bound bound : Bound.values()) {
            books.put(bound, new Phrasebook(quantities.of(bound.term())));
        }
    }

    /// @param number first token of the number
    Bound before(PassageWords words, int number) {
        boolean opened = opening.contains(words.lower(number - 1));
        int end = opened ? number - 1 : withoutMerely(words, number);
        Bound nearest = Bound.EXACT;
        int longest = 0;
        for (Map.Entry<Bound, Phrasebook> book : books.entrySet()) {
            int length = lengthBefore(book.getValue(), words, end);
            if (length > longest) {
                nearest = book.getKey();
                longest = length;
            }
        }
        return nearest;
    }

    /// First token of what says how exact the number is, or the number itself.
    int begin(PassageWords words, int number) {
        int end = withoutMerely(words, number);
        return books.values().stream()
                .mapToInt(book -> end - lengthBefore(book, words, end))
                .min()
                .orElse(end);
    }

    private int withoutMerely(PassageWords words, int number) {
        return merely.contains(words.lower(number - 1)) ? number - 1 : number;
    }

    private static int lengthBefore(Phrasebook book, PassageWords words, int end) {
        return book.in(words).stream()
                .filter(hit -> hit.to() == end)
                .mapToInt(hit -> hit.to() - hit.from())
                .max()
                .orElse(0);
    }
}
