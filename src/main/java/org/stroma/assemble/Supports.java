package org.stroma.assemble;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.model.Claim;
import org.stroma.model.Evidence;
import org.stroma.model.Support;

/// Counts who speaks for each claim.
final class Supports {

    private Supports() {}

    static Map<String, Support> of(List<Claim> claims, Sources sources) {
        Map<String, Support> supports = new TreeMap<>();
        for (Claim claim : claims) {
            Set<String> documents = claim.evidence().stream()
                    .filter(one -> one.isPlain() && claim.counts(one))
                    .map(Evidence::document)
                    .collect(Collectors.toSet());
            Sources known = sources.about(claim.relation());
            long origins = documents.stream().map(known::origin).distinct().count();
            if (!documents.isEmpty()) {
                supports.put(claim.id(), new Support(documents.size(), (int) origins));
            }
        }
        return supports;
    }
}
