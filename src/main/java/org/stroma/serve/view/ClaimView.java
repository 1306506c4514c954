package org.stroma.serve.view;

import java.util.List;
import java.util.Optional;
import org.stroma.serve.catalog.Sign;

/// A claim with the words that it was read in.
///
/// @param address of its page
/// @param id unique on a page
/// @param subject nothing where the page itself is about it
/// @param relation in words
/// @param relationAddress list of the claims with this relation
/// @param object nothing where the page itself is about it
/// @param chips what differs between its places
/// @param places the best first
/// @param hidden number of places that are not loaded
/// @param placeCount number of all places
/// @param documentCount number of documents that they stand in
public record ClaimView(
        String address,
        String id,
        Sign sign,
        Optional<ThingLink> subject,
        String relation,
        String relationAddress,
        Optional<ThingLink> object,
        List<Chip> chips,
        List<PlaceView> places,
        int hidden,
        int placeCount,
        int documentCount,
        Belief belief) {

    /// A short note with a sign.
    public record Chip(Sign sign, String words) {}

    public ClaimView {
        chips = List.copyOf(chips);
        places = List.copyOf(places);
    }

    /// The place to show first.
    public Optional<PlaceView> first() {
        return places.stream().findFirst();
    }

    /// The others.
    public List<PlaceView> more() {
        return places.stream().skip(1).toList();
    }

    /// What stands on the line that unfolds them; empty where there are none.
    public String moreWords() {
        int others = placeCount - 1;
        if (others <= 0) {
            return "";
        }
        String more = others == 1 ? "1 more place" : others + " more places";
        return documentCount > 1 ? more + ", " + documentCount + " documents in all" : more;
    }
}
