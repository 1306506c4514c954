package org.stroma.assemble.belief;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Support;
import org.stroma.model.evidence.Evidence;

/// Counts the documents and origins that support each claim.
public final class Supports {

    private Supports() {}

    public static Map<String, Support> of(List<Claim> claims, ReportOrigins sources) {
        Map<String, Support> supports = new TreeMap<>();
        for (Claim claim : claims) {
            Set<String> documents = claim.evidence().stream()
                    .filter(one -> one.isPlain() && claim.counts(one))
                    .map(Evidence::document)
                    .collect(Collectors.toSet());
            ReportOrigins known = sources.about(claim.relation());
            long origins = documents.stream().map(known::origin).distinct().count();
            if (!documents.isEmpty()) {
                supports.put(claim.id(), new Support(documents.size(), (int) origins));
            }
        }
        return supports;
    }
}
