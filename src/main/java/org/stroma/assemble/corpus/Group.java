package org.stroma.assemble.corpus;

import java.util.List;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Verdict;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Relation;

/// A claim before it is weighed.
///
/// @param evidence in order
/// @param verdicts on it, in whatever document
public record Group(Concept subject, Relation relation, Value object, List<Evidence> evidence, List<Verdict> verdicts) {

    public String id() {
        return Claim.id(subject, relation, object);
    }
}
