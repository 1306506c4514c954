package org.stroma.read.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Lines under each other, in reading order.
record PdfColumn(List<PdfLine> lines) {

    private static final float PITCH = 1.2f;

    float left() {
        return (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    }

    float right() {
        return (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    }

    /// Where most lines begin, to half a point.
    float margin() {
        Map<Float, Long> counts = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Math.round(line.left() * 2) / 2f, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /// The usual distance between the base lines of two lines of a size.
    float pitch(float size) {
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        int n = 0;
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).y() - lines.get(i - 1).y();
            boolean alike = Math.abs(lines.get(i).size() - size) < 0.6
                    && Math.abs(lines.get(i - 1).size() - size) < 0.6;
            if (alike && step > 0.5 * size && step < 3 * size) {
                steps[n++] = step;
            }
        }
        if (n < 3) {
            return PITCH * size;
        }
        java.util.Arrays.sort(steps, 0, n);
        return (float) steps[n / 2];
    }
}
