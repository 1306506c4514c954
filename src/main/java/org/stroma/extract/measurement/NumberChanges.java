package org.stroma.extract.measurement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stroma.extract.measurement.NumberReading.Place;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.ontology.Quantities;
import org.stroma.model.text.English;

/// Finds the word that makes a number one of a change: "was reduced by 58%", "a reduction of 15.9%", "a 14.9% reduction
/// in weight", "rose 3-fold".
final class NumberChanges {

    private static final int VERB_NEAR = 8;
    private static final int BEHIND = 3;

    private final Set<String> changes = new TreeSet<>();
    private final Set<String> parting;

    NumberChanges(Quantities quantities) {
        Stream.of("rising", "falling")
                .map(quantities::of)
                .flatMap(List::stream)
                .map(English::formsOf)
                .forEach(changes::addAll);
        this.parting = Set.copyOf(quantities.of("partingChange"));
    }

    /// @param fold whether the unit is one of change itself
    /// @param end first token behind the number and its unit
    Optional<Integer> of(Place place, boolean fold, int end) {
        PassageWords words = place.words();
        String link = words.lower(place.first() - 1);
        if (link.equals("of") && isChange(words, place.first() - 2)) {
            return Optional.of(place.first() - 2);
        }
        return behind(words, end).or(() -> link.equals("by") || fold ? before(place) : Optional.empty());
    }

    private Optional<Integer> before(Place place) {
        for (int i = place.first() - 1; i >= Math.max(place.floor(), place.first() - VERB_NEAR); i--) {
            if (isChange(place.words(), i)) {
                return Optional.of(i);
            }
            if (parting.contains(place.words().lower(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> behind(PassageWords words, int end) {
        for (int i = end; i < Math.min(words.size(), end + BEHIND); i++) {
            if (isChange(words, i)) {
                return Optional.of(i);
            }
            if (!words.is(i, "JJ", "NN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isChange(PassageWords words, int i) {
        return changes.contains(words.lemma(i)) || changes.contains(words.lower(i));
    }
}
