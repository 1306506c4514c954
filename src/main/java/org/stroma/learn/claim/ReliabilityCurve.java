package org.stroma.learn.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How often what was said to be so likely was right.
///
/// @param bins of a tenth each, by rising probability; none that is empty
public record ReliabilityCurve(List<Bin> bins) {

    private static final int BINS = 10;
    private static final String HEADER = "from\tmean\tright\tnumber";

    /// Something that was said with a probability, and whether it is so.
    record Told(double probability, boolean right) {}

    /// @param from least probability
    /// @param mean probability
    /// @param right share of them
    public record Bin(double from, double mean, double right, int number) {}

    public ReliabilityCurve {
        bins = List.copyOf(bins);
    }

    public static ReliabilityCurve of(List<Told> all) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<Told> own = all.stream()
                    .filter(each -> Math.min(BINS - 1, (int) (each.probability() * BINS)) == bin)
                    .toList();
            if (!own.isEmpty()) {
                double mean = own.stream().mapToDouble(Told::probability).sum() / own.size();
                double right = (double) own.stream().filter(Told::right).count() / own.size();
                bins.add(new Bin((double) i / BINS, mean, right, own.size()));
            }
        }
        return new ReliabilityCurve(bins);
    }

    /// The expected calibration error (Naeini et al. 2015): how far the two lie apart, weighed by number.
    public double error() {
        double all = bins.stream().mapToInt(Bin::number).sum();
        return bins.stream()
                .mapToDouble(bin -> bin.number() / all * Math.abs(bin.mean() - bin.right()))
                .sum();
    }

    /// A table with a line of column names.
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (Bin bin : bins) {
            lines.add(String.format(
                    Locale.ROOT, "%.1f\t%.3f\t%.3f\t%d", bin.from(), bin.mean(), bin.right(), bin.number()));
        }
        return List.copyOf(lines);
    }
}
