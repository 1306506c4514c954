package org.stroma.learn.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stroma.learn.gold.FoundClaims;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.gold.GoldTarget;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;

/// Which readings mean what a gold row says, in the relaxed sense of {@link Score}, polarity included.
///
/// @param keys of them
/// @param exact of those that mean it in the strict sense, certainty included
public record RightReadings(Set<String> keys, Set<String> exact) {

    public RightReadings {
        keys = Set.copyOf(keys);
        exact = Set.copyOf(exact);
    }

    /// Whether a reading can be judged by gold rows at all.
    public static boolean isJudged(Evidence evidence) {
        return FoundClaims.SCORED.contains(evidence.relation().name());
    }

    public static RightReadings of(Gold gold, List<Findings> findings, Assembly assembly, Terminology terminology) {
        FoundClaims found = new FoundClaims(findings, assembly, terminology);
        return new RightReadings(of(gold, found, assembly, true), of(gold, found, assembly, false));
    }

    private static Set<String> of(Gold gold, FoundClaims found, Assembly assembly, boolean relaxed) {
        Set<String> right = new HashSet<>();
        gold.rows().forEach((document, rows) -> {
            List<GoldTarget> golds = rows.stream().map(GoldTarget::of).toList();
            found.of(document, golds).stream()
                    .filter(claim -> golds.stream().anyMatch(row -> row.isMatchedBy(claim, relaxed)))
                    .forEach(claim -> right.add(key(document, claim.key(), claim.polarity())));
        });
        Set<String> keys = new HashSet<>();
        for (Claim claim : assembly.claims()) {
            for (Evidence evidence : claim.evidence()) {
                String document = found.stemOf(evidence.document());
                if (right.contains(key(document, claim.id(), evidence.polarity().term()))) {
                    keys.add(key(evidence));
                }
            }
        }
        return keys;
    }

    public boolean contains(Evidence evidence) {
        return keys.contains(key(evidence));
    }

    /// Whether it means a row to the word.
    public boolean isExact(Evidence evidence) {
        return exact.contains(key(evidence));
    }

    private static String key(Evidence evidence) {
        return String.join(
                "\t",
                evidence.document(),
                evidence.subject().value().key(),
                evidence.relation().name(),
                evidence.object().value().key(),
                evidence.polarity().term());
    }

    private static String key(String document, String claim, String polarity) {
        return String.join("\t", document, claim, polarity);
    }
}
