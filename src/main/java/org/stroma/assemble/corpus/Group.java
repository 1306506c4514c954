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

    /// Id of the claim that evidence is of.
    public static String id(Evidence evidence) {
        Value subject = evidence.subject().value();
        Value object = evidence.object().value();
        return isTurned(evidence)
                ? Claim.id((Concept) object, evidence.relation(), subject)
                : Claim.id((Concept) subject, evidence.relation(), object);
    }

    /// Of the evidence of one claim, in any order, on which nobody judged.
    public static Group of(List<Evidence> evidence) {
        List<Evidence> ordered = evidence.stream().sorted().toList();
        Evidence first = ordered.getFirst();
        Value subject =
                isTurned(first) ? first.object().value() : first.subject().value();
        Value object =
                isTurned(first) ? first.subject().value() : first.object().value();
        return new Group((Concept) subject, first.relation(), object, ordered, List.of());
    }

    /// The same with verdicts on it.
    public Group judged(List<Verdict> on) {
        return new Group(subject, relation, object, evidence, on);
    }

    /// The ends of a symmetric relation are ordered by IRI.
    private static boolean isTurned(Evidence evidence) {
        return evidence.relation().symmetric()
                && evidence.object().value() instanceof Concept object
                && object.iri().compareTo(evidence.subjectConcept().iri()) < 0;
    }

    public String id() {
        return Claim.id(subject, relation, object);
    }
}
