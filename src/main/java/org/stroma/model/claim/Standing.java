package org.stroma.model.claim;

import java.util.Comparator;
import java.util.List;
import org.stroma.model.concept.Concept;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Rung;
import org.stroma.model.text.Require;

/// That the evidence of one claim brings its subject to a rung with its object.
///
/// @param evidence of the claim, that part which reaches the rung
public record Standing(Rung rung, Claim claim, List<Evidence> evidence) implements Comparable<Standing> {

    private static final Comparator<Standing> ORDER =
            Comparator.comparing(Standing::rung).thenComparing(Standing::claim);

    public Standing {
        evidence = evidence.stream().sorted().toList();
        Require.that(!evidence.isEmpty(), "evidence for the rung", rung.name());
        Require.that(claim.object() instanceof Concept, "a thing as condition", claim.object());
    }

    /// Whether a claim is about the same two things.
    boolean isAbout(Claim other) {
        return claim.subject().key().equals(other.subject().key())
                && claim.object().key().equals(other.object().key());
    }

    @Override
    public int compareTo(Standing other) {
        return ORDER.compare(this, other);
    }
}
