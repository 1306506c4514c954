package org.stroma.assemble.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Evidence;

/// How significant it is that two documents have something in common: its inverse document frequency. A small
/// corpus says little about what is rare, so it is treated as part of a larger one.
public final class Rarity {

    /// Documents, in the larger corpus, that have nothing to do with these.
    private static final int UNSEEN = 50;

    private final Map<String, Integer> documents = new HashMap<>();
    private final int total;

    public Rarity(List<Claim> claims) {
        Set<String> all = new HashSet<>();
        Map<String, Set<String>> holders = new HashMap<>();
        for (Claim claim : claims) {
            List<String> speakers =
                    claim.evidence().stream().map(Evidence::document).toList();
            all.addAll(speakers);
            hold(holders, claim.id(), speakers);
            hold(holders, claim.subject(), speakers);
            hold(holders, claim.object(), speakers);
        }
        holders.forEach((key, who) -> documents.put(key, who.size()));
        this.total = UNSEEN + all.size();
    }

    /// Of a claim by its id or a thing by its IRI, in nats.
    public double of(String key) {
        return StrictMath.log((double) total / Math.max(1, documents.getOrDefault(key, 1)));
    }

    public double of(Collection<String> keys) {
        return keys.stream().sorted().mapToDouble(this::of).sum();
    }

    private static void hold(Map<String, Set<String>> holders, Value value, List<String> speakers) {
        hold(holders, value.key(), speakers);
        if (value instanceof Concept concept) {
            concept.members().forEach(member -> hold(holders, member, speakers));
        }
    }

    private static void hold(Map<String, Set<String>> holders, String key, List<String> speakers) {
        holders.computeIfAbsent(key, none -> new HashSet<>()).addAll(speakers);
    }
}
