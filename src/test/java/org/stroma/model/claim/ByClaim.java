package org.stroma.model.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stroma.model.evidence.Evidence;

/// Evidence by the claim that it is of, as assembly groups it.
public final class ByClaim {

    private ByClaim() {}

    /// The evidence of each claim in the order given, the claims in the order of their ids.
    public static Collection<List<Evidence>> of(Stream<Evidence> evidence) {
        Map<String, List<Evidence>> byClaim = new TreeMap<>();
        evidence.forEach(each -> byClaim.computeIfAbsent(
                        Claim.id(
                                each.subjectConcept(),
                                each.relation(),
                                each.object().value()),
                        id -> new ArrayList<>())
                .add(each));
        return byClaim.values();
    }
}
