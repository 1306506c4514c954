package org.stroma.extract.study;

import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;

/// The people whom a document names in full, found again by their family names.
record Persons(List<Concept> named) {

    static Persons of(List<Passage> passages) {
        return new Persons(passages.stream()
                .flatMap(passage -> passage.mentions().stream())
                .map(Mention::concept)
                .filter(concept -> concept.type().equals(EntityType.PERSON))
                .distinct()
                .toList());
    }

    /// The only person with a family name.
    Optional<Concept> bearing(String family) {
        List<Concept> found = named.stream()
                .filter(person -> !family.isEmpty() && Character.isUpperCase(family.codePointAt(0)))
                .filter(person ->
                        person.label().endsWith(" " + family) || person.label().endsWith("-" + family))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
