package org.stroma.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stroma.model.Assembly;
import org.stroma.model.Claim;
import org.stroma.model.Concept;
import org.stroma.model.Conflict;
import org.stroma.model.Evidence;
import org.stroma.model.Reliability;
import org.stroma.model.StudyPair;
import org.stroma.model.Testimony;
import org.stroma.model.Value;

/// Takes the evidence of all documents together. Pure: the order of the evidence does not matter.
public final class Assembler {

    private Assembler() {}

    /// Claims with their belief, studies that may be one, facts about studies that cannot all be right, and what
    /// curators say of it.
    public static Assembly assemble(Testimony testimony) {
        return assemble(
                testimony.evidence(),
                Sources.of(testimony.documents()),
                testimony.reliability(),
                Curation.of(testimony.verdicts(), testimony.documents()));
    }

    /// The same of evidence alone, each document standing for itself.
    static Assembly assemble(List<Evidence> evidence) {
        return assemble(evidence, Sources.UNKNOWN);
    }

    static Assembly assemble(List<Evidence> evidence, Sources sources) {
        return assemble(evidence, sources, Reliability.UNKNOWN, Curation.NONE);
    }

    private static Assembly assemble(
            List<Evidence> evidence, Sources sources, Reliability measured, Curation curation) {
        Map<String, List<Evidence>> byClaim = new TreeMap<>();
        for (Evidence one : evidence) {
            byClaim.computeIfAbsent(id(one), id -> new ArrayList<>()).add(one);
        }
        List<Group> groups =
                byClaim.values().stream().map(each -> group(each, curation)).toList();
        Weighing weighing = Weighing.of(groups, sources, measured, curation);
        List<Claim> claims = groups.stream().map(weighing::claim).sorted().toList();
        List<StudyPair> pairs = SameStudy.pairs(claims);
        List<Conflict> conflicts = Conflicts.among(claims, pairs);
        return new Assembly(claims, conflicts, pairs, weighing.reliability(), weighing.rulings(groups));
    }

    private static Group group(List<Evidence> evidence, Curation curation) {
        List<Evidence> ordered = evidence.stream().sorted().toList();
        Evidence first = ordered.getFirst();
        Value subject =
                isTurned(first) ? first.object().value() : first.subject().value();
        Value object =
                isTurned(first) ? first.subject().value() : first.object().value();
        Concept of = (Concept) subject;
        return new Group(of, first.relation(), object, ordered, curation.on(of, first.relation(), object));
    }

    private static String id(Evidence evidence) {
        Value subject = evidence.subject().value();
        Value object = evidence.object().value();
        return isTurned(evidence)
                ? Claim.id((Concept) object, evidence.relation(), subject)
                : Claim.id((Concept) subject, evidence.relation(), object);
    }

    /// The ends of a symmetric relation are ordered by IRI.
    private static boolean isTurned(Evidence evidence) {
        return evidence.relation().symmetric()
                && evidence.object().value() instanceof Concept object
                && object.iri().compareTo(evidence.subjectConcept().iri()) < 0;
    }
}
