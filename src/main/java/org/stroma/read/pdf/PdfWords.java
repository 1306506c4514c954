package org.stroma.read.pdf;

import java.util.List;
import org.stroma.read.format.Line;
import org.stroma.read.layout.Superscript;

/// Spells out letters of a line: blanks where there are gaps, and what is raised told from what is not.
final class PdfWords {

    private static final float BLANK = 0.15f;
    private static final float RAISED = 0.12f;

    private final PdfFragment line;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder raised = new StringBuilder();

    private PdfWords(PdfFragment line) {
        this.line = line;
    }

    /// @param glyphs from left to right
    /// @param line that they stand in, for its height
    static String of(List<PdfGlyph> glyphs, PdfFragment line) {
        PdfWords speller = new PdfWords(line);
        PdfGlyph last = glyphs.getFirst();
        for (PdfGlyph glyph : glyphs) {
            speller.add(glyph, glyph.x() - last.right() > BLANK * Math.min(last.size(), glyph.size()));
            last = glyph;
        }
        speller.lower();
        return Line.collapse(speller.words.toString());
    }

    private void add(PdfGlyph glyph, boolean afterGap) {
        boolean up = glyph.isSmallBeside(line.size()) && line.y() - glyph.y() > RAISED * line.size();
        if (!up || afterGap) {
            lower();
        }
        if (afterGap) {
            words.append(' ');
        }
        (up ? raised : words).append(glyph.text());
    }

    private void lower() {
        if (!raised.isEmpty()) {
            words.append(Superscript.after(words, raised.toString()));
            raised.setLength(0);
        }
    }
}
