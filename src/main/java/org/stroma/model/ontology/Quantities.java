package org.stroma.model.ontology;

import java.util.List;
import java.util.Map;

/// What numbers can mean and how texts say so.
///
/// @param kinds ordered by name
/// @param units ordered by code
/// @param words role (local name of the property of `kg:numberWords`) to phrases in lower case
public record Quantities(List<Quantity> kinds, List<Unit> units, Map<String, List<String>> words) {

    /// For an ontology that knows of no numbers.
    public static final Quantities NONE = new Quantities(List.of(), List.of(), Map.of());

    public Quantities {
        kinds = kinds.stream().sorted().toList();
        units = units.stream().sorted().toList();
        words = Map.copyOf(words);
    }

    /// The phrases of a role; none if no file lists it.
    public List<String> of(String role) {
        return words.getOrDefault(role, List.of());
    }
}
