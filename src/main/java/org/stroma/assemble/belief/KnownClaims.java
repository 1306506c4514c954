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
        ids = new IdentityHashMap<>();
        SortedMap<String, List<Evidence>> byClaim = new TreeMap<>();
        for (Evidence one : evidence) {
            String known = before.get(one);
            String claim = known == null ? id.apply(one) : known;
            ids.put(one, claim);
            byClaim.computeIfAbsent(claim, none -> new ArrayList<>()).add(one);
        }
        Map<String, Grouped> now = new HashMap<>();
        List<Group> all = new ArrayList<>();
        byClaim.forEach((claim, given) -> {
            Grouped grouped = Optional.ofNullable(groups.get(claim))
                    .filter(known -> known.isOf(given) && isJudgedSo(known.group(), curation))
                    .orElseGet(() -> new Grouped(given, make.apply(given)));
            now.put(claim, grouped);
            all.add(grouped.group());
        });
        groups = now;
        return List.copyOf(all);
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
