package org.stroma.model.claim;

import java.util.List;
import org.stroma.model.ontology.Rung;

/// How far each drug or therapy has come with each condition, after Biolink 4: from preclinical trials to treatment.
public record Ladder(List<Rung> rungs, List<Standing> standings) {

    /// The ladder of who asks for none: it guards nothing.
    public static final Ladder NONE = new Ladder(List.of(), List.of());

    public Ladder {
        rungs = rungs.stream().sorted().toList();
        standings = standings.stream().sorted().toList();
    }

    /// Whether the graph may hold a plain triple of the claim: where a rung bears the name of its relation, only once
    /// it is reached.
    public boolean allows(Claim claim) {
        String name = claim.relation().name();
        boolean guarded = rungs.stream().anyMatch(rung -> rung.name().equals(name));
        return !guarded
                || standings.stream()
                        .anyMatch(standing -> standing.rung().name().equals(name) && standing.isAbout(claim));
    }
}
