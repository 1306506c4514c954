package org.stroma.serve.catalog;

import java.util.Comparator;
import java.util.List;

/// Something that claims are about, or a document.
///
/// @param index its place in the catalog
/// @param label the preferred name
/// @param kinds local names of its classes, the one that it is shown as first
/// @param signs of the claims with it at either end
/// @param places that speak of these claims
/// @param documents that these places stand in
public record CatalogThing(
        int index, String iri, String label, List<String> kinds, SignCounts signs, int places, int documents) {

    /// Those with most claims first.
    public static final Comparator<CatalogThing> MOST_CLAIMED = Comparator.comparingInt(
                    (CatalogThing thing) -> -thing.signs().total())
            .thenComparing(CatalogThing::label)
            .thenComparing(CatalogThing::iri);

    public CatalogThing {
        kinds = List.copyOf(kinds);
    }

    /// The class that it is shown as.
    public String kind() {
        return kinds.isEmpty() ? "" : kinds.getFirst();
    }
}
