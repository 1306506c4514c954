package org.stroma.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.stroma.read.format.Line;
import org.stroma.read.format.UnreadableException;

/// Takes the letters of a file off its pages.
final class PdfPages extends PDFTextStripper {

    private static final int MOST_PAGES = 2_000;
    /// A page of dense print has some 6,000 letters and is drawn by fewer operators; a figure may take a million.
    private static final int MOST_GLYPHS = 12_000_000;

    private static final int MOST_OPERATORS = 8_000_000;
    /// Setting up a drawing within the drawing is the work of so many operators.
    private static final int COST_OF_FORM = 100;
    /// Drawing programs nest a few dozen states; each takes memory.
    private static final int MOST_STATES = 1_000;

    private static final float SMALLEST = 2;
    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|demi|cmbx|[-.]bd?i?$");
    private static final int BOLD_WEIGHT = 600;

    private final List<PdfPage> pages = new ArrayList<>();
    private List<PdfGlyph> glyphs = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private int count;
    private int operators;

    static {
        FontMappers.set(new PdfFonts());
    }

    private PdfPages() {
        setEndPage(MOST_PAGES);
    }

    /// The pages of a file in order.
    ///
    /// @throws IOException if a page is broken
    /// @throws UnreadableException if there are too many of them
    static List<PdfPage> of(PDDocument document) throws IOException, UnreadableException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableException(
                    document.getNumberOfPages() + " pages are more than the " + MOST_PAGES + " that are read");
        }
        PdfPages pages = new PdfPages();
        pages.writeText(document, Writer.nullWriter());
        return pages.pages;
    }

    @Override
    protected void endPage(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        pages.add(new PdfPage(pages.size(), width, height, List.copyOf(glyphs)).cleaned());
        glyphs = new ArrayList<>();
    }

    @Override
    protected void writePage() {
        // The letters are all that is wanted; the library's own layout is not.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators += operator.getName().equals("Do") ? COST_OF_FORM : 1;
        if (operators > MOST_OPERATORS) {
            throw new IOException("more than " + MOST_OPERATORS + " drawing operations");
        }
        if (getGraphicsStackSize() > MOST_STATES) {
            throw new IOException("more than " + MOST_STATES + " drawing states, one in the other");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = plain(position.getUnicode());
        float size = size(position);
        if (text.isEmpty() || size < SMALLEST) {
            return;
        }
        if (++count > MOST_GLYPHS) {
            throw new IllegalStateException("more than " + MOST_GLYPHS + " letters");
        }
        glyphs.add(new PdfGlyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                bold.computeIfAbsent(position.getFont(), PdfPages::isBold),
                Math.round(position.getDir())));
    }

    /// The height counts, because typesetters stretch letters to fill a line. Fonts made of drawings have units of
    /// their own.
    private static float size(TextPosition position) {
        float size = Math.abs(position.getYScale());
        return size < SMALLEST ? position.getHeightDir() * 1.4f : size;
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return BOLD.matcher(name).find()
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }

    /// The letters without blanks, controls and private signs, ligatures resolved.
    private static String plain(String drawn) {
        StringBuilder plain = new StringBuilder();
        drawn.codePoints().filter(PdfPages::isWritten).forEach(letter -> {
            boolean ligature = letter >= 0xFB00 && letter <= 0xFB06;
            String one = Character.toString(letter);
            plain.append(ligature ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        });
        return plain.toString();
    }

    private static boolean isWritten(int letter) {
        int type = Character.getType(letter);
        return !Line.isBlank(letter)
                && letter != 0xFFFD
                && type != Character.CONTROL
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED;
    }
}
