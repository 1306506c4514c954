package org.stroma.assemble.corpus;

import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Relation;

/// Distinguishes what a study can have found from common knowledge about its subject.
public final class Discovery {

    private static final EntityType DRUG = new EntityType("Drug");
    private static final EntityType PROTEIN = new EntityType("Protein");

    private Discovery() {}

    /// Whether a study can find such a thing: names, kinds, approvals and places of work are known to all.
    public static boolean isOf(Relation relation) {
        return switch (relation.name()) {
            case "alsoKnownAs", "approvedBy", "approvedFor", "subtypeOf", "affiliatedWith" -> false;
            default -> true;
        };
    }

    /// Whether it says only on which protein a drug acts, as every text on the drug does.
    static boolean isTextbook(Claim claim) {
        return claim.subject().type().equals(DRUG)
                && claim.object() instanceof Concept object
                && object.type().equals(PROTEIN);
    }
}
