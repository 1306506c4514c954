package org.stroma.assemble;

import java.util.List;
import org.stroma.model.Claim;
import org.stroma.model.Concept;
import org.stroma.model.Evidence;
import org.stroma.model.Relation;
import org.stroma.model.Value;
import org.stroma.model.Verdict;

/// A claim before it is weighed.
///
/// @param evidence in order
/// @param verdicts on it, in whatever document
record Group(Concept subject, Relation relation, Value object, List<Evidence> evidence, List<Verdict> verdicts) {

    String id() {
        return Claim.id(subject, relation, object);
    }
}
