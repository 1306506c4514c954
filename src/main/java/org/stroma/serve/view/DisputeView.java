package org.stroma.serve.view;

import java.util.List;
import java.util.Optional;
import org.stroma.serve.catalog.Sign;

/// Statements that cannot all be right, side by side.
///
/// @param address of the conflict's page; empty for one that the graph has no conflict for
/// @param kind which section of the conflicts it belongs to
/// @param claim the claim that some affirm and others deny; nothing where sides say different things
/// @param heading what it is about, where there is no such claim
/// @param chip what is the matter, in a few words
/// @param sides at least two
/// @param rows of a comparison of two studies; none for other disputes
/// @param why what may explain it
/// @param words the places where that is said
public record DisputeView(
        String address,
        Kind kind,
        Optional<ClaimView> claim,
        String heading,
        String chip,
        List<Side> sides,
        List<Row> rows,
        List<String> why,
        List<PlaceView> words) {

    /// Sorts of disputes, in the order of the page.
    public enum Kind {
        AFFIRMED_AND_DENIED("affirmed-and-denied", "Affirmed and denied", "one document affirms what another denies"),
        STUDIES("studies", "Studies that differ", "one study, or two that may be one"),
        NUMBERS("numbers", "Numbers that differ", "the same quantity with different values"),
        EFFECTS("effects", "Contrary effects", "one document claims the opposite of another"),
        HEDGED("hedged", "Asserted and hedged", "no contradiction: one place is surer than another"),
        DENIED("denied", "Only denied", "no document affirms it");

        private final String id;
        private final String title;
        private final String note;

        Kind(String id, String title, String note) {
            this.id = id;
            this.title = title;
            this.note = note;
        }

        public String id() {
            return id;
        }

        public String title() {
            return title;
        }

        public String note() {
            return note;
        }
    }

    /// One of the statements.
    ///
    /// @param sign how it is drawn
    /// @param label what it says in a word, such as "affirmed" or the name of a journal
    /// @param thing what the label names, where that has a page
    /// @param count places, documents and origins in words, with dates
    /// @param places its words
    /// @param hidden number of places that are not shown
    public record Side(
            Sign sign, String label, Optional<ThingLink> thing, String count, List<PlaceView> places, int hidden) {}

    /// One property of the studies compared.
    ///
    /// @param differs whether the graph holds a conflict on it
    public record Row(String property, boolean differs, List<Cell> cells) {}

    /// What one study says of a property; an empty value where nothing is said.
    public record Cell(Optional<ThingLink> value, Optional<PlaceView> place) {}

    /// The properties that the graph holds a conflict on.
    public List<Row> differing() {
        return rows.stream().filter(Row::differs).toList();
    }

    public DisputeView {
        sides = List.copyOf(sides);
        rows = List.copyOf(rows);
        why = List.copyOf(why);
        words = List.copyOf(words);
    }
}
