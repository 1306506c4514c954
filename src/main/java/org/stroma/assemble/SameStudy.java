package org.stroma.assemble;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stroma.model.Claim;
import org.stroma.model.Concept;
import org.stroma.model.EntityType;
import org.stroma.model.Evidence;
import org.stroma.model.StudyPair;

/// Studies of different documents that may be one: the first study of each, when the documents make enough claims in
/// common about the same drug. They are never merged.
final class SameStudy {

    private static final int CLAIMS_IN_COMMON = 3;
    private static final double SHARE_IN_COMMON = 0.25;

    private SameStudy() {}

    static List<StudyPair> pairs(List<Claim> claims) {
        Map<String, Evidence> first = new TreeMap<>();
        Map<String, Set<String>> findings = new TreeMap<>();
        for (Claim claim : claims) {
            boolean ofStudy = claim.subject().type().equals(EntityType.STUDY);
            for (Evidence evidence : claim.evidence()) {
                if (ofStudy) {
                    first.merge(evidence.document(), evidence, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                } else if (isFinding(claim) && evidence.isPlain() && claim.counts(evidence)) {
                    findings.computeIfAbsent(evidence.document(), document -> new TreeSet<>())
                            .add(claim.id());
                }
            }
        }
        Set<String> aboutDrugs = claims.stream()
                .filter(claim -> claim.subject().type().name().equals("Drug"))
                .map(Claim::id)
                .collect(Collectors.toSet());
        return pairs(List.copyOf(first.values()), findings, aboutDrugs);
    }

    private static List<StudyPair> pairs(
            List<Evidence> studies, Map<String, Set<String>> findings, Set<String> aboutDrugs) {
        Map<String, StudyPair> pairs = new TreeMap<>();
        for (int i = 0; i < studies.size(); i++) {
            for (int j = i + 1; j < studies.size(); j++) {
                Set<String> one = findings.getOrDefault(studies.get(i).document(), Set.of());
                Set<String> other = findings.getOrDefault(studies.get(j).document(), Set.of());
                pair(studies.get(i).subjectConcept(), studies.get(j).subjectConcept(), one, other, aboutDrugs)
                        .ifPresent(pair -> pairs.putIfAbsent(
                                pair.one().iri() + " " + pair.other().iri(), pair));
            }
        }
        return List.copyOf(pairs.values());
    }

    /// Enough in common, and enough of what the shorter of the two says: two overviews of one drug share some facts,
    /// too.
    private static Optional<StudyPair> pair(
            Concept one, Concept other, Set<String> findings, Set<String> others, Set<String> aboutDrugs) {
        Set<String> common = new TreeSet<>(findings);
        common.retainAll(others);
        boolean drug = common.stream().anyMatch(aboutDrugs::contains);
        boolean share = common.size() >= SHARE_IN_COMMON * Math.min(findings.size(), others.size());
        boolean possible = !one.iri().equals(other.iri()) && drug && share && common.size() >= CLAIMS_IN_COMMON;
        boolean ordered = one.iri().compareTo(other.iri()) < 0;
        return possible
                ? Optional.of(new StudyPair(ordered ? one : other, ordered ? other : one, reason(common.size())))
                : Optional.empty();
    }

    /// What a text finds, rather than what everybody knows: names and approvals are shared by all who write of a drug.
    private static boolean isFinding(Claim claim) {
        return switch (claim.relation().name()) {
            case "alsoKnownAs", "approvedBy", "approvedFor", "subtypeOf", "affiliatedWith" -> false;
            default -> true;
        };
    }

    private static String reason(int common) {
        return "the documents make " + common + " claims in common";
    }
}
