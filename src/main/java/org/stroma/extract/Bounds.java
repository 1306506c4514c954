package org.stroma.extract;

import java.util.EnumMap;
import java.util.Map;
import org.stroma.model.Bound;
import org.stroma.model.Quantities;

/// How exact a number is said to be by the words before it: "about", "at least", `<`.
final class Bounds {

    private final Map<Bound, Phrasebook> books = new EnumMap<>(Bound.class);

    Bounds(Quantities quantities) {
        for (Bound bound : Bound.values()) {
            books.put(bound, new Phrasebook(quantities.of(bound.term())));
        }
    }

    /// @param number first token of the number
    Bound before(Words words, int number) {
        int end = words.lower(number - 1).matches("just|only|a|the|=") ? number - 1 : number;
        Bound nearest = Bound.EXACT;
        int longest = 0;
        for (Map.Entry<Bound, Phrasebook> book : books.entrySet()) {
            for (Phrasebook.Hit hit : book.getValue().in(words)) {
                if (hit.to() == end && hit.to() - hit.from() > longest) {
                    nearest = book.getKey();
                    longest = hit.to() - hit.from();
                }
            }
        }
        return nearest;
    }
}
