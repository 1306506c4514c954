package org.stroma.learn.score;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.stroma.learn.gold.Found;
import org.stroma.learn.gold.FoundClaims;
import org.stroma.learn.gold.GoldTarget;
import org.stroma.learn.score.Score.Agreement;

/// Which claims of a document mean which gold rows: compared once, counted for as many thresholds as wanted.
///
/// @param relaxed for each claim the numbers of the rows that it means
/// @param strict likewise
record Matches(List<GoldTarget> golds, List<Found> claims, List<BitSet> relaxed, List<BitSet> strict) {

    public static Matches of(List<GoldTarget> golds, List<Found> claims) {
        return new Matches(
                golds,
                claims,
                rows(golds, claims, (gold, claim) -> gold.isMatchedBy(claim, true)),
                rows(golds, claims, (gold, claim) -> gold.isMatchedBy(claim, false)));
    }

    private static List<BitSet> rows(List<GoldTarget> golds, List<Found> claims, BiPredicate<GoldTarget, Found> match) {
        return claims.stream()
                .map(claim -> IntStream.range(0, golds.size())
                        .filter(row -> match.test(golds.get(row), claim))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
    }

    /// Of claims that are at least so likely.
    public Agreement relaxed(double threshold) {
        return agreement(threshold, relaxed);
    }

    /// Likewise, to the letter.
    public Agreement strict(double threshold) {
        return agreement(threshold, strict);
    }

    private Agreement agreement(double threshold, List<BitSet> matches) {
        List<Found> told = FoundClaims.told(
                claims.stream().filter(claim -> claim.confidence() >= threshold).toList());
        BitSet hit = new BitSet();
        int correct = 0;
        for (int i = 0; i < claims.size(); i++) {
            if (!matches.get(i).isEmpty() && told.contains(claims.get(i))) {
                correct++;
                hit.or(matches.get(i));
            }
        }
        int right = Math.min(correct, hit.cardinality());
        return new Agreement(right, right + told.size() - correct, core(hit), core());
    }

    private int core(BitSet rows) {
        return (int) rows.stream().filter(row -> golds.get(row).row().core()).count();
    }

    private int core() {
        return (int) golds.stream().filter(gold -> gold.row().core()).count();
    }
}
