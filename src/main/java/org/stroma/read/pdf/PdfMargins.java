package org.stroma.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What stands around the text of each page: running heads and feet, page numbers, numbers of lines.
final class PdfMargins {

    private static final float BAND = 0.12f;
    /// Running heads sit at the same height to within this, in points; left and right pages may differ by it.
    private static final float HEIGHT = 6;
    private static final int SHORTEST_LINE = 20;
    private static final int FEWEST_NUMBERED_LINES = 8;
    private static final String PAGE_NUMBER =
            "(?:page)?[-–—|()]*(?:\\d{1,5}|[ivxl]{1,6})[-–—|()]*(?:(?:of|/)\\d{1,5})?";

    private final Map<String, Set<Integer>> pagesOfLine = new HashMap<>();
    private final List<List<PdfFragment>> pages = new ArrayList<>();

    /// The fragments of each page that are text.
    static List<List<PdfFragment>> without(List<PdfPage> pages) {
        PdfMargins margins = new PdfMargins();
        for (PdfPage page : pages) {
            margins.add(page);
        }
        List<List<PdfFragment>> kept = new ArrayList<>();
        for (PdfPage page : pages) {
            kept.add(margins.kept(page));
        }
        return kept;
    }

    private void add(PdfPage page) {
        List<PdfFragment> fragments = PdfFragment.of(page);
        pages.add(fragments);
        for (PdfFragment fragment : fragments) {
            if (inMargin(page, fragment)) {
                for (int shift = -1; shift <= 1; shift++) {
                    pagesOfLine
                            .computeIfAbsent(place(page, fragment, shift), key -> new HashSet<>())
                            .add(page.number());
                }
            }
        }
    }

    private List<PdfFragment> kept(PdfPage page) {
        Set<PdfFragment> numbers = lineNumbers(pages.get(page.number()));
        return pages.get(page.number()).stream()
                .filter(fragment -> !numbers.contains(fragment))
                .filter(fragment -> !inMargin(page, fragment) || !isRunning(page, fragment))
                .toList();
    }

    private static boolean inMargin(PdfPage page, PdfFragment fragment) {
        return fragment.y() < BAND * page.height() || fragment.y() > (1 - BAND) * page.height();
    }

    private boolean isRunning(PdfPage page, PdfFragment fragment) {
        return words(fragment).matches(PAGE_NUMBER)
                || pagesOfLine.getOrDefault(place(page, fragment, 0), Set.of()).size() > 1;
    }

    /// The words with digits aside, and how far they are from the nearer edge.
    private static String place(PdfPage page, PdfFragment fragment, int shift) {
        boolean above = fragment.y() < page.height() / 2;
        float distance = above ? fragment.y() : page.height() - fragment.y();
        String words = words(fragment).replaceAll("\\d+", "#");
        return (above ? "top " : "foot ") + (Math.round(distance / HEIGHT) + shift) + " " + words;
    }

    private static String words(PdfFragment fragment) {
        return fragment.glyphs().stream()
                .map(PdfGlyph::text)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    /// Numbers left of all text: they count its lines.
    private static Set<PdfFragment> lineNumbers(List<PdfFragment> fragments) {
        float text = (float) fragments.stream()
                .filter(fragment -> fragment.length() >= SHORTEST_LINE)
                .mapToDouble(PdfFragment::left)
                .min()
                .orElse(0);
        Set<PdfFragment> numbers = fragments.stream()
                .filter(fragment -> fragment.right() < text && words(fragment).matches("\\d{1,4}"))
                .collect(Collectors.toSet());
        return numbers.size() >= FEWEST_NUMBERED_LINES ? numbers : Set.of();
    }
}
