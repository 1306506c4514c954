package org.stroma.learn;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Precision and recall of claims by the probability that is asked of them.
///
/// @param points by rising threshold
public record Curve(List<Point> points) {

    private static final String HEADER = "threshold\tprecision\trecall\tf1\tclaims\tstrictPrecision\tstrictRecall";

    /// What is found by readings that are at least so likely.
    public record Point(double threshold, Score.Agreement relaxed, Score.Agreement strict) {}

    public Curve {
        points = points.stream()
                .sorted(Comparator.comparingDouble(Point::threshold))
                .toList();
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
        Optional<Point> lowest = Optional.empty();
        for (Point point : points.reversed()) {
            if (point.relaxed().claims() > 0) {
                if (point.relaxed().precision() < precision && lowest.isPresent()) {
                    return lowest;
                }
                lowest = point.relaxed().precision() < precision ? lowest : Optional.of(point);
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
