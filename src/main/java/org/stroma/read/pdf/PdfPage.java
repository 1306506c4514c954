package org.stroma.read.pdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The letters of one page, in the order in which the file draws them.
///
/// @param number counted from 0
record PdfPage(int number, float width, float height, List<PdfGlyph> glyphs) {

    /// The same without what stands off the page, is drawn twice at one place, or runs across the text as stamps in the
    /// margin do.
    PdfPage cleaned() {
        int turn = mainTurn();
        Set<String> drawn = new HashSet<>();
        List<PdfGlyph> kept = glyphs.stream()
                .filter(glyph -> glyph.turn() == turn)
                .filter(glyph -> glyph.x() > -1 && glyph.x() < longSide() && glyph.y() > -1 && glyph.y() < longSide())
                .filter(glyph -> drawn.add(glyph.text() + " " + Math.round(glyph.x()) + " " + Math.round(glyph.y())))
                .toList();
        return new PdfPage(number, width, height, kept);
    }

    private float longSide() {
        return Math.max(width, height);
    }

    private int mainTurn() {
        TreeMap<Integer, Long> counts =
                glyphs.stream().collect(Collectors.groupingBy(PdfGlyph::turn, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparingLong(entry -> entry.getValue()))
                .map(entry -> entry.getKey())
                .orElse(0);
    }
}
