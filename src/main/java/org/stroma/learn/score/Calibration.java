package org.stroma.learn.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.learn.gold.FoundClaims;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.gold.Judgements;
import org.stroma.learn.gold.Judgements.Judgement;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Findings;

/// Whether belief keeps what it promises: of the claims that are believed to .8, eight in ten should be right.
///
/// @param points one for each claim that could be judged
public record Calibration(List<Point> points) {

    /// Upper ends of the bins; finer where most claims are.
    private static final double[] ENDS = {0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1};

    /// @param right whether a gold row says plainly what the claim says
    public record Point(double belief, boolean right) {}

    /// Claims of similar belief.
    ///
    /// @param from least belief, exclusive but for 0
    /// @param to greatest belief, inclusive
    /// @param belief mean of them
    /// @param right share of them
    public record Bin(double from, double to, int claims, double belief, double right) {}

    public Calibration {
        points = List.copyOf(points);
    }

    /// Of the claims that judged documents make.
    ///
    /// @param isRight in which sense gold rows of one of these documents say it
    public static Calibration of(Judgements judgements, Assembly assembly, Predicate<Judgement> isRight) {
        Map<String, Boolean> right = new HashMap<>();
        judgements.all().forEach(each -> right.merge(each.claim(), isRight.test(each), Boolean::logicalOr));
        List<Point> points = new ArrayList<>();
        for (Claim claim : assembly.claims()) {
            if (right.containsKey(claim.id())) {
                points.add(new Point(claim.belief(), right.get(claim.id())));
            }
        }
        return new Calibration(points);
    }

    /// Of single readings in documents that have gold rows: how often one that is so likely means what a row says, in
    /// the relaxed sense.
    public static Calibration ofReadings(
            Gold gold, List<Findings> findings, Assembly assembly, Terminology terminology) {
        RightReadings right = RightReadings.of(gold, findings, assembly, terminology);
        return new Calibration(findings.stream()
                .filter(each ->
                        gold.rows().containsKey(FoundClaims.stem(each.document().fileName())))
                .flatMap(each -> each.evidence().stream())
                .filter(RightReadings::isJudged)
                .map(one -> new Point(one.confidence(), right.contains(one)))
                .toList());
    }

    /// These claims and those.
    public Calibration plus(Calibration more) {
        return new Calibration(
                Stream.concat(points.stream(), more.points.stream()).toList());
    }

    /// Bins that hold a claim, from little belief to much.
    public List<Bin> bins() {
        return IntStream.range(0, ENDS.length)
                .mapToObj(i -> bin(i == 0 ? 0 : ENDS[i - 1], ENDS[i], i == 0))
                .filter(bin -> bin.claims() > 0)
                .toList();
    }

    /// Expected calibration error (Naeini et al., AAAI 2015): how far belief and share right are apart, bin by bin,
    /// weighted by claims. Between 0 and 1; 0 of no claims.
    public double error() {
        double sum = bins().stream()
                .mapToDouble(bin -> bin.claims() * Math.abs(bin.belief() - bin.right()))
                .sum();
        return points.isEmpty() ? 0 : sum / points.size();
    }

    private Bin bin(double from, double to, boolean first) {
        List<Point> within = points.stream()
                .filter(point -> (first || point.belief() > from) && point.belief() <= to)
                .toList();
        double belief = within.stream().mapToDouble(Point::belief).average().orElse(0);
        double right = within.stream()
                .mapToDouble(point -> point.right() ? 1 : 0)
                .average()
                .orElse(0);
        return new Bin(from, to, within.size(), belief, right);
    }
}
