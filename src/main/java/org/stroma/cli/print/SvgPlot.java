package org.stroma.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A plot of numbers between 0 and 1 against each other, as a drawing of few lines.
public final class SvgPlot {

    private static final int SIZE = 400;
    private static final int MARGIN = 50;
    private static final int TICKS = 5;

    /// A place in the plot.
    public record Point(double x, double y) {}

    private final List<String> shapes = new ArrayList<>();

    public SvgPlot(String x, String y) {
        shapes.add(text(MARGIN + SIZE / 2.0, SIZE + MARGIN + 38.0, "middle", x));
        shapes.add(text(MARGIN, MARGIN - 14.0, "start", y));
        for (int tick = 0; tick <= TICKS; tick++) {
            double value = (double) tick / TICKS;
            String label = String.format(Locale.ROOT, "%.1f", value);
            shapes.add(line(new Point(value, 0), new Point(value, 1), "#ddd"));
            shapes.add(line(new Point(0, value), new Point(1, value), "#ddd"));
            shapes.add(text(left(value), SIZE + MARGIN + 18.0, "middle", label));
            shapes.add(text(MARGIN - 8.0, top(value) + 4, "end", label));
        }
    }

    /// What a perfect measure would give.
    SvgPlot diagonal() {
        shapes.add(line(new Point(0, 0), new Point(1, 1), "#999"));
        return this;
    }

    public SvgPlot curve(List<Point> points) {
        String places = points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", left(point.x()), top(point.y())))
                .collect(Collectors.joining(" "));
        shapes.add("<polyline points=\"" + places + "\" fill=\"none\" stroke=\"#0b5fa5\" stroke-width=\"2\"/>");
        return this;
    }

    /// A dot with a word beside it, which may be empty.
    SvgPlot dot(Point point, String label) {
        shapes.add(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#b3261e\"/>",
                left(point.x()),
                top(point.y())));
        if (!label.isEmpty()) {
            shapes.add(text(left(point.x()) + 8, top(point.y()) - 6, "start", label));
        }
        return this;
    }

    public List<String> lines() {
        int whole = SIZE + 2 * MARGIN;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                whole,
                whole));
        lines.add("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        lines.addAll(shapes);
        lines.add("</svg>");
        return lines;
    }

    private static double left(double x) {
        return MARGIN + x * SIZE;
    }

    private static double top(double y) {
        return MARGIN + (1 - y) * SIZE;
    }

    private static String line(Point from, Point to, String colour) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
                left(from.x()),
                top(from.y()),
                left(to.x()),
                top(to.y()),
                colour);
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, words);
    }
}
