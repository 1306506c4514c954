package org.stroma.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stroma.model.Claim;
import org.stroma.model.Concept;
import org.stroma.model.EntityType;
import org.stroma.model.Evidence;
import org.stroma.model.StudyPair;

/// Studies of different documents that may be one: the first study of each, when the documents make enough claims in
/// common
/// about the same drug. They are never merged.
final class SameStudy {

    private static final int CLAIMS_IN_COMMON = 3;

    private SameStudy() {}

    static List<StudyPair> pairs(List<Claim> claims) {
        Map<String, Concept> mainStudies = new TreeMap<>();
        Map<String, Set<String>> findings = new TreeMap<>();
        for (Claim claim : claims) {
            boolean ofStudy = claim.subject().type().equals(EntityType.STUDY);
            for (Evidence evidence : claim.evidence()) {
                if (ofStudy) {
                    mainStudies.merge(
                            evidence.document(),
                            claim.subject(),
                            (a, b) -> a.iri().compareTo(b.iri()) <= 0 ? a : b);
                } else if (isFinding(claim) && evidence.isPlain()) {
                    findings.computeIfAbsent(evidence.document(), document -> new TreeSet<>())
                            .add(claim.id());
                }
            }
        }
        return pairs(List.copyOf(mainStudies.entrySet()), findings, claims);
    }

    private static List<StudyPair> pairs(
            List<Map.Entry<String, Concept>> studies, Map<String, Set<String>> findings, List<Claim> claims) {
        Map<String, Claim> byId = new TreeMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        List<StudyPair> pairs = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            for (int j = i + 1; j < studies.size(); j++) {
                Set<String> common =
                        new TreeSet<>(findings.getOrDefault(studies.get(i).getKey(), Set.of()));
                common.retainAll(findings.getOrDefault(studies.get(j).getKey(), Set.of()));
                boolean drug = common.stream()
                        .anyMatch(id -> byId.get(id).subject().type().name().equals("Drug"));
                boolean different =
                        !studies.get(i).getValue().equals(studies.get(j).getValue());
                if (different && drug && common.size() >= CLAIMS_IN_COMMON) {
                    pairs.add(new StudyPair(
                            studies.get(i).getValue(), studies.get(j).getValue(), reason(common.size())));
                }
            }
        }
        return pairs;
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
