package org.stroma.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A stretch of one line without a wide gap.
///
/// @param y base line of its letters of full size
/// @param size of most of its letters
record PdfFragment(List<PdfGlyph> glyphs, float left, float right, float y, float size) {

    private static final String ACCENTS = "´`¨ˆ˜¸˚ˇ¯";
    private static final String COMBINING = "\u0301\u0300\u0308\u0302\u0303\u0327\u030A\u030C\u0304";

    static PdfFragment of(List<PdfGlyph> glyphs) {
        float size = mainSize(glyphs);
        PdfGlyph base = glyphs.stream()
                .filter(glyph -> !glyph.isSmallBeside(size))
                .findFirst()
                .orElse(glyphs.getFirst());
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PdfGlyph glyph : glyphs) {
            left = Math.min(left, glyph.x());
            right = Math.max(right, glyph.right());
        }
        return new PdfFragment(List.copyOf(glyphs), left, right, base.y(), size);
    }

    /// The fragments of a page, in the order in which the file draws them.
    static List<PdfFragment> of(PdfPage page) {
        List<PdfFragment> fragments = new ArrayList<>();
        List<PdfGlyph> run = new ArrayList<>();
        for (PdfGlyph glyph : accented(page.glyphs())) {
            if (!run.isEmpty() && !continues(run, glyph)) {
                fragments.add(of(run));
                run.clear();
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            fragments.add(of(run));
        }
        return fragments;
    }

    int length() {
        return glyphs.size();
    }

    /// The size that most letters have; of two, the larger.
    static float mainSize(List<PdfGlyph> glyphs) {
        float best = 0;
        int most = 0;
        for (PdfGlyph candidate : glyphs) {
            if (candidate.size() != best) {
                int count = (int) glyphs.stream()
                        .filter(glyph -> Math.abs(glyph.size() - candidate.size()) < 0.3f)
                        .count();
                if (count > most || count == most && candidate.size() > best) {
                    most = count;
                    best = candidate.size();
                }
            }
        }
        return best;
    }

    private static boolean continues(List<PdfGlyph> run, PdfGlyph glyph) {
        PdfGlyph last = run.getLast();
        float em = Math.max(last.size(), glyph.size());
        float gap = glyph.x() - last.right();
        float shift = Math.abs(glyph.y() - last.y());
        boolean script = last.isSmallBeside(glyph.size()) || glyph.isSmallBeside(last.size());
        return gap > -0.6f * em && gap < em && shift < em * (script ? 0.6f : 0.2f);
    }

    /// Old fonts draw an accent and then the letter under it: two drawings, one letter.
    private static List<PdfGlyph> accented(List<PdfGlyph> glyphs) {
        List<PdfGlyph> joined = new ArrayList<>();
        for (PdfGlyph glyph : glyphs) {
            PdfGlyph last = joined.isEmpty() ? glyph : joined.getLast();
            if (isAccent(last) && isOver(last, glyph)) {
                joined.set(joined.size() - 1, glyph.withText(composed(glyph, last)));
            } else if (isAccent(glyph) && isOver(glyph, last)) {
                joined.set(joined.size() - 1, last.withText(composed(last, glyph)));
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    private static boolean isAccent(PdfGlyph glyph) {
        return glyph.text().length() == 1 && ACCENTS.contains(glyph.text());
    }

    private static boolean isOver(PdfGlyph accent, PdfGlyph letter) {
        float middle = accent.x() + accent.width() / 2;
        return Character.isLetter(letter.text().codePointAt(0))
                && letter.x() - 0.1f * letter.size() < middle
                && middle < letter.right() + 0.1f * letter.size()
                && Math.abs(accent.y() - letter.y()) < letter.size() * 0.5f;
    }

    private static String composed(PdfGlyph letter, PdfGlyph accent) {
        char combining = COMBINING.charAt(ACCENTS.indexOf(accent.text()));
        // Letters that bear an accent lose their dot.
        String base = letter.text().replace('\u0131', 'i').replace('\u0237', 'j');
        return Normalizer.normalize(base + combining, Normalizer.Form.NFC);
    }
}
