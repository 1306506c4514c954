package org.stroma.read.pdf;

/// A letter where it stands on a page, or the few that one drawing of a font stands for.
///
/// @param x left edge in points from the left of the page
/// @param y base line in points from the top of the page
/// @param size of the font in points
/// @param turn direction of writing in degrees
record PdfGlyph(String text, float x, float y, float width, float size, boolean bold, int turn) {

    float right() {
        return x + width;
    }

    /// Whether it is a small letter beside letters of a size: raised or lowered.
    boolean isSmallBeside(float other) {
        return size < other * 0.85f;
    }

    PdfGlyph withText(String other) {
        return new PdfGlyph(other, x, y, width, size, bold, turn);
    }
}
