package org.stroma.mention.dictionary;

import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;

/// A name that stands in a list.
///
/// @param words as the list writes them
/// @param order place of the concept in the terminology: earlier lists come first
/// @param names how many names the concept has
/// @param chosen whether a person of this project chose the name
/// @param preferred whether it is the concept's label
public record ListedName(String words, Concept concept, int order, int names, boolean chosen, boolean preferred) {

    boolean isOf(EntityType type) {
        return concept.type().equals(type);
    }

    boolean isProtein() {
        return concept.type().name().equals("Protein");
    }

    public boolean isSameThingAs(ListedName other) {
        return order == other.order;
    }
}
