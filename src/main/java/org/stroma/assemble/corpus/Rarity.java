package org.stroma.assemble.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Value;
import org.stroma.model.evidence.Evidence;

/// How significant it is that two documents have something in common: its inverse document frequency. A small
/// corpus says little about what is rare, so it is treated as part of a larger one.
public final class Rarity {

    /// Documents, in the larger corpus, that have nothing to do with these.
    private static final int UNSEEN = 50;

    /// What is claimed of each, which few ask about.
    private final Map<String, List<Claim>> holders = new HashMap<>();
    private final Map<String, Integer> documents = new ConcurrentHashMap<>();
    private final int total;

    public Rarity(List<Claim> claims) {
        Set<String> all = new HashSet<>();
        for (Claim claim : claims) {
            claim.evidence().forEach(one -> all.add(one.document()));
            hold(claim.id(), claim);
            hold(claim.subject(), claim);
            hold(claim.object(), claim);
        }
        this.total = UNSEEN + all.size();
    }

    /// Where somebody else counted.
    ///
    /// @param documents of how many a claim, by its id, or a thing, by its IRI, is; what is of one only may be missing
    /// @param total number of documents that claim anything
    public Rarity(Map<String, Integer> documents, int total) {
        this.documents.putAll(documents);
        this.total = UNSEEN + total;
    }

    /// Of a claim by its id or a thing by its IRI, in nats.
    public double of(String key) {
        return StrictMath.log((double) total / Math.max(1, documents.computeIfAbsent(key, this::documents)));
    }

    public double of(Collection<String> keys) {
        return keys.stream().sorted().mapToDouble(this::of).sum();
    }

    private int documents(String key) {
        List<Claim> claims = holders.getOrDefault(key, List.of());
        return (int) claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(Evidence::document)
                .distinct()
                .count();
    }

    private void hold(Value value, Claim claim) {
        hold(value.key(), claim);
        if (value instanceof Concept concept) {
            concept.members().forEach(member -> hold(member, claim));
        }
    }

    private void hold(String key, Claim claim) {
        holders.computeIfAbsent(key, none -> new ArrayList<>()).add(claim);
    }
}
