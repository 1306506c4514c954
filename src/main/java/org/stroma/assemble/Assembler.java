package org.stroma.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.model.Assembly;
import org.stroma.model.Claim;
import org.stroma.model.Concept;
import org.stroma.model.Conflict;
import org.stroma.model.Evidence;
import org.stroma.model.StudyPair;
import org.stroma.model.Testimony;
import org.stroma.model.Value;

/// Takes the evidence of all documents together. Pure: the order of the evidence does not matter.
public final class Assembler {

    private Assembler() {}

    /// Claims with their belief, studies that may be one, and facts about studies that cannot all be right.
    public static Assembly assemble(Testimony testimony) {
        return assemble(testimony.evidence(), Sources.of(testimony.documents()));
    }

    /// The same of evidence alone, each document standing for itself.
    static Assembly assemble(List<Evidence> evidence) {
        return assemble(evidence, Sources.UNKNOWN);
    }

    static Assembly assemble(List<Evidence> evidence, Sources sources) {
        Map<String, List<Evidence>> byClaim = new TreeMap<>();
        for (Evidence one : evidence) {
            byClaim.computeIfAbsent(id(one), id -> new ArrayList<>()).add(one);
        }
        List<Claim> claims = byClaim.values().stream()
                .map(each -> claim(each, sources))
                .sorted()
                .toList();
        List<StudyPair> pairs = SameStudy.pairs(claims);
        List<Conflict> conflicts = Conflicts.among(claims, pairs);
        return new Assembly(claims, conflicts, pairs);
    }

    private static Claim claim(List<Evidence> evidence, Sources sources) {
        List<Evidence> ordered = evidence.stream().sorted().toList();
        Evidence first = ordered.getFirst();
        Value subject =
                isTurned(first) ? first.object().value() : first.subject().value();
        Value object =
                isTurned(first) ? first.subject().value() : first.object().value();
        Set<String> ignored = ordered.stream()
                .map(Evidence::document)
                .filter(sources.voided()::contains)
                .collect(Collectors.toSet());
        return new Claim((Concept) subject, first.relation(), object, ordered, Belief.of(ordered, sources), ignored);
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
