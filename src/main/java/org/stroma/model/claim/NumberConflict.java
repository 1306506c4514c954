package org.stroma.model.claim;

import java.util.Comparator;
import java.util.List;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.text.Require;
import org.stroma.model.text.Slug;

/// A number of one study that documents tell differently.
///
/// @param quantity local name of the [Quantity] of which a study has one value
/// @param sides at least two, ordered by what they say
public record NumberConflict(String quantity, List<Side> sides) implements Comparable<NumberConflict> {

    /// Those who tell one value.
    ///
    /// @param says the value with what it counts, for people: `22 patients`
    /// @param places where they tell it, ordered
    /// @param support how many they are
    public record Side(String says, List<Place> places, Support support) {

        public Side {
            places = places.stream().sorted().distinct().toList();
            Require.that(!says.isBlank(), "what they say", says);
            Require.that(!places.isEmpty(), "somebody who says it", says);
        }
    }

    /// A number, and the words of what it counts.
    public record Place(Measurement measurement, String counted) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::measurement).thenComparing(Place::counted);

        /// Tail of the IRI of what was measured.
        public String id() {
            return measurement.id(counted);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    public NumberConflict {
        sides = sides.stream().sorted(Comparator.comparing(Side::says)).toList();
        Require.that(sides.size() > 1, "at least two sides", sides);
    }

    /// Tail of its IRI.
    public String id() {
        return Slug.hash(
                16,
                sides.stream()
                        .flatMap(side -> side.places().stream())
                        .map(Place::id)
                        .distinct()
                        .sorted()
                        .toArray(String[]::new));
    }

    @Override
    public int compareTo(NumberConflict other) {
        return id().compareTo(other.id());
    }
}
