package org.stroma.learn.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Reliability;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Findings;

/// What gold claims say of each reading: whether a document says what a construction read in it, in the strict sense of
/// {@link Score}.
///
/// @param all one for each document, claim, polarity, certainty and construction
public record Judgements(List<Judgement> all) {

    /// Of one claim in one document, by one construction.
    ///
    /// @param claim key of the claim
    /// @param right whether a gold row says the same with the same polarity and certainty
    /// @param plain whether a gold row says it plainly, however it was read
    /// @param relaxed likewise, where a name may have modifiers and neighbouring predicates count as the same
    public record Judgement(
            String document,
            String claim,
            String polarity,
            String certainty,
            String rule,
            boolean right,
            boolean plain,
            boolean relaxed) {}

    public Judgements {
        all = all.stream().distinct().toList();
    }

    /// Judges all readings of documents that have gold rows.
    public static Judgements of(Gold gold, List<Findings> findings, Assembly assembly, Terminology terminology) {
        FoundClaims found = new FoundClaims(findings, assembly, terminology);
        List<Judgement> all = new ArrayList<>();
        gold.rows().forEach((document, rows) -> {
            List<GoldTarget> golds = rows.stream().map(GoldTarget::of).toList();
            found.of(document, golds).forEach(claim -> all.add(judge(document, claim, golds)));
        });
        return new Judgements(all);
    }

    /// How often each construction was right.
    public Reliability reliability() {
        SortedMap<String, Reliability.Counts> counts = new TreeMap<>();
        all.forEach(each ->
                counts.merge(each.rule(), new Reliability.Counts(each.right() ? 1 : 0, 1), Reliability.Counts::plus));
        return new Reliability(counts);
    }

    /// Those of some documents.
    ///
    /// @param documents names without extension
    public Judgements in(Set<String> documents) {
        return new Judgements(
                all.stream().filter(each -> documents.contains(each.document())).toList());
    }

    private static Judgement judge(String document, Found claim, List<GoldTarget> golds) {
        Found plain = claim.saidPlainly();
        return new Judgement(
                document,
                claim.key(),
                claim.polarity(),
                claim.certainty(),
                claim.rule(),
                golds.stream().anyMatch(gold -> gold.isMatchedBy(claim, false)),
                golds.stream().anyMatch(gold -> gold.isMatchedBy(plain, false)),
                golds.stream().anyMatch(gold -> gold.isMatchedBy(plain, true)));
    }
}
