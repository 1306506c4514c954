package org.stroma.model.ontology;

import java.util.List;
import java.util.Set;
import org.stroma.model.concept.EntityType;
import org.stroma.model.text.Require;

/// A kind of number that texts report, as `ontology/quantities.ttl` defines it.
///
/// @param name local name in the ontology, such as `ResponseRate`
/// @param label for people
/// @param dimension which units it takes: those of the same dimension
/// @param words phrases that name it, in lower case, nouns as lemmas; none if it is known by its form alone
/// @param aboutTypes classes of what it is about; none if it is about the study alone
public record Quantity(String name, String label, String dimension, List<String> words, Set<EntityType> aboutTypes)
        implements Comparable<Quantity> {

    public Quantity {
        Require.matches("quantity name", name, "[A-Z][A-Za-z]*");
        Require.that(!label.isBlank(), "a label for " + name, label);
        words = words.stream().sorted().toList();
        aboutTypes = Set.copyOf(aboutTypes);
    }

    @Override
    public int compareTo(Quantity other) {
        return name.compareTo(other.name);
    }
}
