package org.stroma.learn.score;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stroma.learn.gold.FoundClaims;
import org.stroma.learn.gold.Gold;
import org.stroma.learn.gold.GoldTarget;
import org.stroma.learn.score.Score.Agreement;
import org.stroma.model.claim.Assembly;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Findings;
import org.stroma.model.text.Require;

/// Precision and recall of claims by the probability that is asked of them.
///
/// @param points by rising threshold
public record Curve(List<Point> points) {

    private static final int STEPS = 100;
    private static final String HEADER = "threshold\tprecision\trecall\tf1\tclaims\tstrictPrecision\tstrictRecall";

    /// What is found by readings that are at least so likely.
    public record Point(double threshold, Agreement relaxed, Agreement strict) {

        private Point plus(Point other) {
            return new Point(threshold, relaxed.plus(other.relaxed), strict.plus(other.strict));
        }
    }

    public Curve {
        points = points.stream()
                .sorted(Comparator.comparingDouble(Point::threshold))
                .toList();
    }

    /// Holds everything that was read against gold rows, whatever its probability.
    public static Curve of(Gold gold, List<Findings> findings, Assembly assembly, Terminology terminology) {
        FoundClaims found = new FoundClaims(findings, assembly, terminology);
        List<Matches> matches = gold.rows().entrySet().stream()
                .map(entry -> {
                    List<GoldTarget> golds =
                            entry.getValue().stream().map(GoldTarget::of).toList();
                    return Matches.of(golds, found.all(entry.getKey(), golds));
                })
                .toList();
        return new Curve(IntStream.range(0, STEPS)
                .mapToObj(step -> point(matches, (double) step / STEPS))
                .toList());
    }

    /// What is found in the documents of both, at the same thresholds.
    public Curve plus(Curve other) {
        Require.that(points.size() == other.points.size(), "the same thresholds", other.points.size());
        return new Curve(IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).plus(other.points.get(i)))
                .toList());
    }

    private static Point point(List<Matches> matches, double threshold) {
        return new Point(
                threshold,
                matches.stream().map(each -> each.relaxed(threshold)).reduce(Agreement.NONE, Agreement::plus),
                matches.stream().map(each -> each.strict(threshold)).reduce(Agreement.NONE, Agreement::plus));
    }

    /// The point that a threshold gives: the first that is not below it.
    ///
    /// @throws java.util.NoSuchElementException if all are below
    public Point at(double threshold) {
        return points.stream()
                .filter(point -> point.threshold() >= threshold)
                .findFirst()
                .orElseThrow();
    }

    /// The point of the best F1, relaxed; the lowest of several.
    ///
    /// @throws java.util.NoSuchElementException of no points
    public Point best() {
        return points.stream()
                .max(Comparator.comparingDouble((Point point) -> point.relaxed().f1())
                        .thenComparing(
                                Comparator.comparingDouble(Point::threshold).reversed()))
                .orElseThrow();
    }

    /// The lowest threshold from which on relaxed precision stays as high; empty if there is none.
    public Optional<Point> reaching(double precision) {
        return reaching(precision, 0);
    }

    /// The lowest threshold from which on relaxed and strict precision stay as high; empty if there is none.
    public Optional<Point> reaching(double relaxed, double strict) {
        Optional<Point> lowest = Optional.empty();
        for (Point point : points.reversed()) {
            if (point.relaxed().claims() > 0) {
                boolean below =
                        point.relaxed().precision() < relaxed || point.strict().precision() < strict;
                if (below && lowest.isPresent()) {
                    return lowest;
                }
                lowest = below ? lowest : Optional.of(point);
            }
        }
        return lowest;
    }

    /// A table with a line of column names.
    public List<String> lines() {
        Stream<String> rows = points.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%.2f\t%.4f\t%.4f\t%.4f\t%d\t%.4f\t%.4f",
                        point.threshold(),
                        point.relaxed().precision(),
                        point.relaxed().recall(),
                        point.relaxed().f1(),
                        point.relaxed().claims(),
                        point.strict().precision(),
                        point.strict().recall()));
        return Stream.concat(Stream.of(HEADER), rows).toList();
    }
}
