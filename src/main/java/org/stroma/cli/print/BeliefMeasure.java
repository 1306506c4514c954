package org.stroma.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stroma.learn.score.Calibration;

/// Whether probability keeps what it promises, as a table for people.
public final class BeliefMeasure {

    private BeliefMeasure() {}

    /// A line for each bin, and one of the whole.
    public static List<String> lines(Calibration calibration) {
        List<String> lines = new ArrayList<>();
        lines.add("belief        claims  mean belief  right");
        for (Calibration.Bin bin : calibration.bins()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%.2f to %.2f  %6d  %11.3f  %5.3f",
                    bin.from(),
                    bin.to(),
                    bin.claims(),
                    bin.belief(),
                    bin.right()));
        }
        lines.add(String.format(
                Locale.ROOT,
                "expected calibration error %.3f (%d claims)",
                calibration.error(),
                calibration.points().size()));
        return lines;
    }
}
