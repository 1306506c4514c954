package org.stroma.extract;

import java.util.Optional;
import org.stroma.model.Concept;
import org.stroma.model.EntityType;
import org.stroma.model.Mention;

/// Whose word a quoted sentence is: the person or organization that it names as its speaker.
final class Speakers {

    Optional<Concept> of(Words words) {
        return words.passage().mentions().stream()
                .map(Mention::concept)
                .filter(concept -> concept.type().equals(EntityType.PERSON)
                        || concept.type().equals(EntityType.ORGANIZATION))
                .findFirst();
    }
}
