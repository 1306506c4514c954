package org.stroma.serve.facet;

/// Something that a list can be narrowed down by.
///
/// @param name of the parameter
/// @param title what people read
/// @param use whether and how its values are offered
public record Property(String name, String title, Column column, Values values, Use use) {

    /// How the values are offered to choose from.
    public enum Use {
        /// With their counts, the most frequent first.
        BY_COUNT,
        /// With their counts, in their own order.
        IN_ORDER,
        /// Not at all.
        HIDDEN
    }

    public boolean isFacet() {
        return use != Use.HIDDEN;
    }
}
