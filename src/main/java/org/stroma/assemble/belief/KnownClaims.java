package org.stroma.assemble.belief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.stroma.assemble.corpus.Group;
import org.stroma.model.claim.Verdict;
import org.stroma.model.evidence.Evidence;

/// What the last assembly of a process made of evidence: the very same evidence need not be grouped and weighed again.
/// Changes nothing but the time that it takes.
public final class KnownClaims {

    /// Groups are put together of evidence in this order, which is that of documents.
    private record Grouped(List<Evidence> given, Group group) {

        private boolean isOf(List<Evidence> other) {
            if (given.size() != other.size()) {
                return false;
            }
            for (int i = 0; i < given.size(); i++) {
                if (given.get(i) != other.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final WeighedClaims apart = new WeighedClaims();
    private final WeighedClaims together = new WeighedClaims();
    private Map<Evidence, String> ids = new IdentityHashMap<>();
    private Map<String, Grouped> groups = Map.of();

    /// Groups of the evidence of one claim each, in the order of the ids of their claims.
    ///
    /// @param id of the claim that evidence is of
    /// @param make makes a group of its evidence
    /// @param curation what curators say of the claims
    public List<Group> groups(
            List<Evidence> evidence,
            Function<Evidence, String> id,
            Function<List<Evidence>, Group> make,
            Curation curation) {
        Map<Evidence, String> before = ids;
        // Ids are hashes: with the groups, which are sorted, they are most of the work.
        List<String> claims = evidence.parallelStream()
                .map(one -> Optional.ofNullable(before.get(one)).orElseGet(() -> id.apply(one)))
                .toList();
        ids = new IdentityHashMap<>();
        SortedMap<String, List<Evidence>> byClaim = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            ids.put(evidence.get(i), claims.get(i));
            byClaim.computeIfAbsent(claims.get(i), none -> new ArrayList<>()).add(evidence.get(i));
        }
        Map<String, Grouped> earlier = groups;
        List<String> names = List.copyOf(byClaim.keySet());
        List<Grouped> all = List.copyOf(byClaim.entrySet()).parallelStream()
                .map(claim -> Optional.ofNullable(earlier.get(claim.getKey()))
                        .filter(known -> known.isOf(claim.getValue()) && isJudgedSo(known.group(), curation))
                        .orElseGet(() -> new Grouped(claim.getValue(), make.apply(claim.getValue()))))
                .toList();
        groups = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            groups.put(names.get(i), all.get(i));
        }
        return all.stream().map(Grouped::group).toList();
    }

    private static boolean isJudgedSo(Group group, Curation curation) {
        List<Verdict> verdicts = curation.on(group.subject(), group.relation(), group.object());
        return group.verdicts().equals(verdicts);
    }

    /// Claims as if all studies were different ones.
    public WeighedClaims apart() {
        return apart;
    }

    /// Claims as they are.
    public WeighedClaims together() {
        return together;
    }
}
