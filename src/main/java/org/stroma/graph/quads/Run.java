package org.stroma.graph.quads;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// One build, for the record.
///
/// @param toolVersion of the program
/// @param fingerprint of all that decides how a document is read: program, models, ontology, terminology
/// @param ingredients what the fingerprint is made of, one by one
/// @param started when
/// @param clock tells when it ended; what it says stands in the graph of builds only
public record Run(
        String toolVersion, String fingerprint, List<Ingredient> ingredients, Instant started, InstantSource clock) {

    public Run {
        ingredients = List.copyOf(ingredients);
    }
}
