package org.stroma.learn.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.learn.gold.Found;
import org.stroma.learn.gold.FoundClaims;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.gold.GoldTarget;
import org.stroma.model.claim.Assembly;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Findings;

/// How well the claims of a corpus agree with gold claims, micro-averaged over the documents. In the strict reading
/// subject, predicate, object, polarity and certainty all agree; in the relaxed one a name may have modifiers,
/// neighbouring predicates count as the same and certainty is ignored. Claims that match one row count once; recall
/// counts core rows.
///
/// @param polarity share of right polarity among the claims that mean a gold row
/// @param certainty share of right certainty among them
/// @param predicates in the relaxed reading, those with most core rows first
/// @param confusions `found for wanted` to how often a wrong claim joins what a gold row joins by another predicate
/// @param errors tab-separated lines: document, `MISSED` or `WRONG`, the claim, of a wrong one the construction, the
/// quote
public record Score(
        int documents,
        Agreement strict,
        Agreement relaxed,
        double polarity,
        double certainty,
        List<OfPredicate> predicates,
        SortedMap<String, Integer> confusions,
        List<String> errors) {

    /// The counts of one reading.
    ///
    /// @param right claims that match a row
    /// @param claims all of them
    /// @param found core rows that a claim matches
    /// @param core all of them
    public record Agreement(int right, int claims, int found, int core) {

        static final Agreement NONE = new Agreement(0, 0, 0, 0);

        public double precision() {
            return ratio(right, claims);
        }

        public double recall() {
            return ratio(found, core);
        }

        /// Harmonic mean of precision and recall.
        public double f1() {
            return ratio(2 * precision() * recall(), precision() + recall());
        }

        Agreement plus(Agreement other) {
            return new Agreement(right + other.right, claims + other.claims, found + other.found, core + other.core);
        }
    }

    /// The counts of one predicate.
    public record OfPredicate(String name, Agreement agreement) {}

    public Score {
        predicates = List.copyOf(predicates);
        confusions = Collections.unmodifiableSortedMap(new TreeMap<>(confusions));
        errors = List.copyOf(errors);
    }

    /// Holds the claims of documents against gold rows of the same names; a document without rows is not scored.
    public static Score of(Gold gold, List<Findings> findings, Assembly assembly, Terminology terminology) {
        FoundClaims found = new FoundClaims(findings, assembly, terminology);
        Tally tally = new Tally();
        gold.rows().forEach((document, rows) -> {
            List<GoldTarget> golds = rows.stream().map(GoldTarget::of).toList();
            tally.add(document, golds, found.of(document, golds));
        });
        return tally.score(gold.rows().size());
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /// The counts while documents are added.
    private static final class Tally {

        private Agreement strict = Agreement.NONE;
        private Agreement relaxed = Agreement.NONE;
        private int meant;
        private int polarity;
        private int certainty;
        private final Map<String, Agreement> predicates = new LinkedHashMap<>();
        private final SortedMap<String, Integer> confusions = new TreeMap<>();
        private final List<String> errors = new ArrayList<>();

        void add(String document, List<GoldTarget> golds, List<Found> claims) {
            Matches matches = Matches.of(golds, claims);
            strict = strict.plus(matches.strict(0));
            relaxed = relaxed.plus(matches.relaxed(0));
            golds.stream().filter(gold -> gold.row().core()).forEach(gold -> rate(document, gold, claims));
            claims.forEach(claim -> rate(document, claim, golds));
        }

        private void rate(String document, GoldTarget gold, List<Found> claims) {
            boolean found = isFound(gold, claims, true);
            count(gold.row().predicate(), new Agreement(0, 0, found ? 1 : 0, 1));
            if (!found) {
                errors.add(String.join(
                        "\t", document, "MISSED", gold.row().text(), gold.row().quote()));
            }
        }

        private void rate(String document, Found claim, List<GoldTarget> golds) {
            boolean right = isRight(claim, golds, true);
            count(claim.predicate(), new Agreement(right ? 1 : 0, 1, 0, 0));
            if (!right) {
                errors.add(String.join("\t", document, "WRONG", claim.text(), claim.rule(), claim.quote()));
                golds.stream()
                        .filter(gold -> gold.isConfusedWith(claim))
                        .findFirst()
                        .ifPresent(gold -> confusions.merge(
                                claim.predicate() + " for " + gold.row().predicate(), 1, Integer::sum));
            }
            List<Gold.Row> rows = golds.stream()
                    .filter(gold -> gold.isMeantBy(claim, true))
                    .map(GoldTarget::row)
                    .toList();
            meant += rows.isEmpty() ? 0 : 1;
            polarity += rows.stream().anyMatch(row -> row.polarity().equals(claim.polarity())) ? 1 : 0;
            certainty += rows.stream().anyMatch(row -> row.certainty().equals(claim.certainty())) ? 1 : 0;
        }

        private void count(String predicate, Agreement more) {
            predicates.merge(predicate, more, Agreement::plus);
        }

        private static boolean isFound(GoldTarget gold, List<Found> claims, boolean relaxed) {
            return claims.stream().anyMatch(claim -> gold.isMatchedBy(claim, relaxed));
        }

        private static boolean isRight(Found claim, List<GoldTarget> golds, boolean relaxed) {
            return golds.stream().anyMatch(gold -> gold.isMatchedBy(claim, relaxed));
        }

        Score score(int documents) {
            List<OfPredicate> byCore = predicates.entrySet().stream()
                    .map(entry -> new OfPredicate(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingInt(
                                    (OfPredicate each) -> each.agreement().core())
                            .reversed())
                    .toList();
            return new Score(
                    documents,
                    strict,
                    relaxed,
                    ratio(polarity, meant),
                    ratio(certainty, meant),
                    byCore,
                    confusions,
                    errors);
        }
    }
}
