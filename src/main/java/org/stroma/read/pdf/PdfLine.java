package org.stroma.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line of a column, with its words.
///
/// @param page number of the page, from 0
/// @param y base line in points from the top of the page
/// @param firstWord width of its first word
/// @param cells the words between wide gaps: several in a row of a table
record PdfLine(
        int page,
        String text,
        float left,
        float right,
        float y,
        float size,
        boolean bold,
        float firstWord,
        List<String> cells) {

    private static final float CELL_GAP = 1.5f;

    /// The line that pieces at one height make.
    private static PdfLine line(int page, List<PdfFragment> pieces) {
        List<PdfGlyph> glyphs = pieces.stream()
                .flatMap(piece -> piece.glyphs().stream())
                .sorted(Comparator.comparingDouble(PdfGlyph::x))
                .toList();
        PdfFragment whole = PdfFragment.of(glyphs);
        List<PdfGlyph> cell = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (PdfGlyph glyph : glyphs) {
            if (!cell.isEmpty() && glyph.x() - cell.getLast().right() > CELL_GAP * whole.size()) {
                cells.add(PdfWords.of(cell, whole));
                cell.clear();
            }
            cell.add(glyph);
        }
        cells.add(PdfWords.of(cell, whole));
        cells.removeIf(String::isBlank);
        String text = String.join(" ", cells);
        boolean bold = glyphs.stream().filter(PdfGlyph::bold).count() * 10 >= glyphs.size() * 8L;
        float share = text.isEmpty() ? 1 : (float) text.split(" ", 2)[0].length() / text.length();
        return new PdfLine(
                page,
                text,
                whole.left(),
                whole.right(),
                whole.y(),
                whole.size(),
                bold,
                share * (whole.right() - whole.left()),
                cells);
    }

    /// The lines of a column, from above. Raised and lowered pieces belong to the line that they touch.
    static List<PdfLine> of(int page, List<PdfFragment> pieces) {
        List<PdfFragment> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(PdfFragment::y).thenComparing(PdfFragment::left));
        List<List<PdfFragment>> rows = new ArrayList<>();
        for (PdfFragment piece : sorted) {
            List<PdfFragment> row = rows.reversed().stream()
                    .limit(3)
                    .filter(candidate -> isBeside(candidate, piece))
                    .findFirst()
                    .orElseGet(() -> {
                        List<PdfFragment> fresh = new ArrayList<>();
                        rows.add(fresh);
                        return fresh;
                    });
            row.add(piece);
        }
        return rows.stream()
                .map(row -> line(page, row))
                .filter(line -> !line.text().isBlank())
                .sorted(Comparator.comparingDouble(PdfLine::y))
                .toList();
    }

    private static boolean isBeside(List<PdfFragment> row, PdfFragment piece) {
        PdfFragment main =
                row.stream().max(Comparator.comparingDouble(PdfFragment::size)).orElseThrow();
        float em = Math.max(main.size(), piece.size());
        boolean script = Math.min(main.size(), piece.size()) < 0.85f * em;
        boolean touches = row.stream()
                .anyMatch(
                        other -> piece.left() - other.right() < 0.5f * em && other.left() - piece.right() < 0.5f * em);
        return Math.abs(main.y() - piece.y()) < em * (script && touches ? 0.55f : 0.25f);
    }
}
