package org.stroma.model.ontology;

import java.util.List;
import java.util.Optional;
import org.stroma.model.concept.EntityType;

/// The classes and relations that biology gave us, and the words that language needs, as `ontology/` holds them.
///
/// @param types ordered by name
/// @param relations ordered by name
/// @param lexicon words that belong to no single relation
/// @param rungs of the ladder that drugs climb, ordered by name
/// @param quantities what numbers can mean
public record Ontology(
        List<EntityType> types, List<Relation> relations, Lexicon lexicon, List<Rung> rungs, Quantities quantities) {

    /// Namespace of all terms, prefix `kg:`.
    public static final String NAMESPACE = "https://w3id.org/stroma/ontology#";

    public Ontology {
        types = types.stream().sorted().toList();
        relations = relations.stream().sorted().toList();
        rungs = rungs.stream().sorted().toList();
    }

    /// An ontology that knows of no ladder and no numbers.
    public Ontology(List<EntityType> types, List<Relation> relations, Lexicon lexicon) {
        this(types, relations, lexicon, List.of(), Quantities.NONE);
    }

    /// @throws IllegalArgumentException if no file defines it
    public Relation relation(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no relation " + name + " in the ontology"));
    }

    public Optional<Relation> find(String name) {
        return relations.stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }
}
