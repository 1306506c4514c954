package org.stroma.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Writes small PDFs for tests: words at places, in the fonts that every reader has.
final class PdfPaper {

    static {
        FontMappers.set(new PdfFonts());
    }

    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final float PITCH = 1.2f;

    private final PDDocument document = new PDDocument();

    PdfPaper page() {
        document.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    /// @param y from the top of the page
    PdfPaper words(float x, float y, float size, String words) {
        return show(PLAIN, x, y, size, words);
    }

    PdfPaper bold(float x, float y, float size, String words) {
        return show(BOLD, x, y, size, words);
    }

    /// Words of 10 points, every second of them raised and small.
    PdfPaper mixed(float x, float y, String... words) {
        float at = x;
        for (int i = 0; i < words.length; i++) {
            float size = i % 2 == 0 ? 10 : 6;
            words(at, i % 2 == 0 ? y : y - 4, size, words[i]);
            at += width(words[i]) * size;
        }
        return this;
    }

    /// Lines of 10 points under each other.
    PdfPaper lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            words(x, y + i * 10 * PITCH, 10, lines[i]);
        }
        return this;
    }

    PdfPaper encrypted(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.setDocumentId(1L);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static float width(String words) {
        try {
            return PLAIN.getStringWidth(words) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfPaper show(PDFont font, float x, float y, float size, String words) {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// A paper of two pages and two columns with all that papers have around their text.
    static byte[] twoColumns() {
        PdfPaper first = new PdfPaper();
        head(first);
        left(first);
        right(first);
        second(first);
        return first.bytes();
    }

    private static void head(PdfPaper paper) {
        paper.page()
                .words(60, 40, 8, "Journal of Examples 12 (2024) 17")
                .words(300, 810, 8, "17")
                .bold(60, 90, 18, "Plerixafor blocks CXCR4 in a model of")
                .bold(60, 112, 18, "pancreatic cancer")
                .mixed(60, 140, "Ada Example", "1,2", ", Ben Sample", "2,*")
                .words(60, 154, 8, "1 Department of Examples, University of Somewhere, Town")
                .words(60, 166, 8, "doi: 10.1234/example.2024.17");
    }

    private static void left(PdfPaper paper) {
        paper.bold(60, 200, 10, "Abstract")
                .lines(
                        60,
                        214,
                        "The chemokine receptor CXCR4 guides regulatory T",
                        "cells into tumors. We show that plerixafor, an antago-",
                        "nist of the receptor, releases them. An antagonist of",
                        "another kind had no effect on the axis of CXCL12-",
                        "CXCR4 signaling in any of the mice that we treated.")
                .bold(60, 290, 11, "1. Introduction")
                .lines(
                        60,
                        306,
                        "Pancreatic cancer resists immunotherapy. Fibroblasts",
                        "secrete CXCL12, which coats the cells of the tumor")
                .mixed(60, 330, "and keeps T cells out.", "12,13", " Each tumor held 10", "6", " cells.")
                .words(70, 342, 10, "A second paragraph begins here and runs to the")
                .words(60, 354, 10, "end of its column, where it breaks off in the");
    }

    private static void right(PdfPaper paper) {
        paper.words(320, 200, 10, "middle of a sentence that the right column ends.")
                .words(330, 212, 10, "Mice received plerixafor for seven days and were")
                .words(320, 224, 10, "then examined. Their tumors were smaller than")
                .words(320, 236, 10, "those of mice that had received nothing, and the")
                .words(320, 248, 10, "number of T cells in them had doubled.")
                .words(320, 280, 8, "Figure 1. Plerixafor shrinks tumors. Mean of six mice.")
                .words(330, 310, 10, "The effect was gone after the antibody against")
                .words(320, 322, 10, "CD8 had removed the T cells, which shows that")
                .words(320, 334, 10, "these cells carry it. The last paragraph of the page");
    }

    private static void second(PdfPaper paper) {
        paper.page()
                .words(60, 40, 8, "Journal of Examples 12 (2024) 18")
                .words(300, 810, 8, "18")
                .lines(60, 80, "goes on over the page.")
                .bold(60, 110, 11, "References")
                .lines(
                        60,
                        126,
                        "1. Smith J, Doe A. CXCR4 blocks nothing. Nature",
                        "2019;12:345-350.",
                        "2. Jones B. An entry without a year that says that",
                        "plerixafor activates CCR5.");
    }
}
