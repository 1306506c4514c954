package org.stroma.graph.quads;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.stroma.model.claim.Claim;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.text.Span;

/// What documents say of names, for who has not all that they say at hand.
///
/// @param aliases claims of another name, which are plain triples
/// @param doubts what words could have meant
/// @param places where things are first named, by their keys
public record ToldNames(List<Claim> aliases, List<NameDoubt> doubts, Map<String, Place> places) {

    /// Nothing.
    public static final ToldNames NONE = new ToldNames(List.of(), List.of(), Map.of());

    public ToldNames {
        aliases = List.copyOf(aliases);
        doubts = List.copyOf(doubts);
        places = Map.copyOf(places);
    }

    /// Where a document names something.
    ///
    /// @param document its key
    public record Place(String document, Span span) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::document)
                    .thenComparing(Place::span)
                    .compare(this, other);
        }
    }

    /// Takes note of where evidence names things, if nothing does before.
    public static void note(Collection<Evidence> evidence, Map<String, Place> places) {
        for (Evidence one : evidence) {
            Stream.of(one.subject(), one.object())
                    .forEach(end -> places.merge(
                            end.value().key(),
                            new Place(one.document(), end.span()),
                            BinaryOperator.minBy(Comparator.naturalOrder())));
        }
    }

    /// Where claims name things.
    static Map<String, Place> places(Collection<Claim> claims) {
        Map<String, Place> places = new HashMap<>();
        claims.forEach(claim -> note(claim.evidence(), places));
        return places;
    }
}
