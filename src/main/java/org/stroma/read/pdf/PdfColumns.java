package org.stroma.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the columns of a page. Lines that cross a gutter cut the page into bands; in each band the left column is read
/// before the right one, and each side may have gutters of its own.
final class PdfColumns {

    private static final Comparator<PdfFragment> FROM_ABOVE =
            Comparator.comparingDouble(PdfFragment::y).thenComparing(PdfFragment::left);
    private static final int DEEPEST = 4;
    private static final int FEWEST_LINES = 5;
    private static final int MOST_CANDIDATES = 12;
    private static final float NARROWEST = 70;
    private static final float EDGE = 2.5f;
    private static final float SAME_SIZE = 0.3f;
    private static final float NEXT_LINE = 1.5f;
    private static final float GUTTER = 0.6f;
    /// Lines of a text have more letters than cells of a table and labels of a figure.
    private static final double SHORTEST_LINE = 16;

    private final int page;
    private final List<PdfColumn> columns = new ArrayList<>();

    private PdfColumns(int page) {
        this.page = page;
    }

    /// The columns in reading order.
    static List<PdfColumn> of(int page, List<PdfFragment> fragments) {
        PdfColumns found = new PdfColumns(page);
        found.read(fragments, 0);
        return found.columns;
    }

    private void read(List<PdfFragment> fragments, int depth) {
        Optional<Float> gutter = depth < DEEPEST ? gutter(fragments) : Optional.empty();
        if (gutter.isEmpty()) {
            PdfColumn column = new PdfColumn(PdfLine.of(page, fragments));
            if (!column.lines().isEmpty()) {
                columns.add(column);
            }
            return;
        }
        readBands(cut(fragments, gutter.get()), gutter.get(), depth);
    }

    private void readBands(List<PdfFragment> fragments, float gutter, int depth) {
        List<PdfFragment> across = new ArrayList<>();
        List<PdfFragment> left = new ArrayList<>();
        List<PdfFragment> right = new ArrayList<>();
        for (PdfFragment fragment : fragments.stream().sorted(FROM_ABOVE).toList()) {
            boolean crosses = crosses(fragment, gutter) || endsAcross(across, fragment, fragments);
            if (crosses && left.size() + right.size() > 0) {
                readSides(left, right, depth);
            } else if (!crosses && !across.isEmpty()) {
                read(across, DEEPEST);
                across = new ArrayList<>();
            }
            if (crosses) {
                across.add(fragment);
            } else {
                (fragment.left() >= gutter - EDGE ? right : left).add(fragment);
            }
        }
        if (!across.isEmpty()) {
            read(across, DEEPEST);
        }
        readSides(left, right, depth);
    }

    private void readSides(List<PdfFragment> left, List<PdfFragment> right, int depth) {
        for (List<PdfFragment> side : List.of(left, right)) {
            if (!side.isEmpty()) {
                read(List.copyOf(side), depth + 1);
                side.clear();
            }
        }
    }

    /// Whether the fragment is the short last line of what runs across the page: a title, an abstract.
    private static boolean endsAcross(List<PdfFragment> across, PdfFragment fragment, List<PdfFragment> all) {
        if (across.isEmpty() || isBeside(across.getLast(), fragment)) {
            return !across.isEmpty();
        }
        PdfFragment last = across.getLast();
        return Math.abs(last.size() - fragment.size()) < SAME_SIZE
                && Math.abs(last.left() - fragment.left()) < EDGE
                && fragment.y() - last.y() < NEXT_LINE * last.size()
                && all.stream().noneMatch(other -> other != fragment && isBeside(other, fragment));
    }

    private static boolean isBeside(PdfFragment one, PdfFragment other) {
        return Math.abs(one.y() - other.y()) < 0.3f * Math.max(one.size(), other.size());
    }

    private static boolean crosses(PdfFragment fragment, float gutter) {
        return fragment.left() < gutter - EDGE && fragment.right() > gutter + EDGE;
    }

    /// Where the right one of two columns begins.
    private static Optional<Float> gutter(List<PdfFragment> fragments) {
        Map<Integer, List<PdfFragment>> starts = new TreeMap<>();
        for (PdfFragment fragment : fragments) {
            starts.computeIfAbsent(Math.round(fragment.left() / EDGE), edge -> new ArrayList<>())
                    .add(fragment);
        }
        return starts.values().stream()
                .filter(starters -> starters.size() >= FEWEST_LINES)
                .sorted(Comparator.comparingInt((List<PdfFragment> starters) -> -starters.size()))
                .limit(MOST_CANDIDATES)
                .map(starters -> new Candidate(starters, fragments))
                .filter(Candidate::divides)
                .max(Comparator.comparingInt(Candidate::support))
                .map(Candidate::gutter);
    }

    /// Cuts lines that run from one column into the next because the gutter is hardly wider than a blank.
    private static List<PdfFragment> cut(List<PdfFragment> fragments, float gutter) {
        List<PdfFragment> cut = new ArrayList<>();
        for (PdfFragment fragment : fragments) {
            int at = crosses(fragment, gutter) ? cutBefore(fragment, gutter) : 0;
            if (at > 0) {
                cut.add(PdfFragment.of(fragment.glyphs().subList(0, at)));
                cut.add(PdfFragment.of(fragment.glyphs().subList(at, fragment.length())));
            } else {
                cut.add(fragment);
            }
        }
        return cut;
    }

    private static int cutBefore(PdfFragment fragment, float gutter) {
        for (int i = 1; i < fragment.length(); i++) {
            PdfGlyph glyph = fragment.glyphs().get(i);
            float gap = glyph.x() - fragment.glyphs().get(i - 1).right();
            if (Math.abs(glyph.x() - gutter) < EDGE && gap > GUTTER * fragment.size()) {
                return i;
            }
        }
        return 0;
    }

    /// An edge at which several lines begin, and what stands on both sides of it.
    private static final class Candidate {
        private final float gutter;
        private final List<PdfFragment> left = new ArrayList<>();
        private final List<PdfFragment> right = new ArrayList<>();
        private int across;

        Candidate(List<PdfFragment> starters, List<PdfFragment> all) {
            gutter = (float)
                    starters.stream().mapToDouble(PdfFragment::left).min().orElseThrow();
            double top = starters.stream().mapToDouble(PdfFragment::y).min().orElseThrow();
            double bottom = starters.stream().mapToDouble(PdfFragment::y).max().orElseThrow();
            for (PdfFragment fragment : all) {
                if (fragment.y() >= top - fragment.size() && fragment.y() <= bottom + fragment.size()) {
                    place(fragment);
                }
            }
        }

        private void place(PdfFragment fragment) {
            boolean crosses = crosses(fragment, gutter) && cutBefore(fragment, gutter) == 0;
            if (crosses) {
                across += fragment.length();
            } else if (fragment.left() >= gutter - EDGE) {
                right.add(fragment);
            } else {
                left.add(fragment);
            }
        }

        float gutter() {
            return gutter;
        }

        boolean divides() {
            return isText(left) && isText(right) && across < support();
        }

        /// Letters of the smaller side.
        int support() {
            return Math.min(letters(left), letters(right));
        }

        private static boolean isText(List<PdfFragment> side) {
            double letters = letters(side);
            double squares = side.stream()
                    .mapToDouble(fragment -> (double) fragment.length() * fragment.length())
                    .sum();
            double width = side.stream().mapToDouble(PdfFragment::right).max().orElse(0)
                    - side.stream().mapToDouble(PdfFragment::left).min().orElse(0);
            return side.size() >= FEWEST_LINES && width >= NARROWEST && squares / letters >= SHORTEST_LINE;
        }

        private static int letters(List<PdfFragment> side) {
            return side.stream().mapToInt(PdfFragment::length).sum();
        }
    }
}
