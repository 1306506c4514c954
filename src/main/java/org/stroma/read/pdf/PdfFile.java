package org.stroma.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.stroma.model.document.Reading;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Boilerplate;

/// PDF (ISO 32000): the words of its pages in reading order. What a page does not say, such as which words are a
/// heading, is told from size, weight and place of the letters.
public record PdfFile(Boilerplate boilerplate) implements Format {

    private static final String START = "%PDF-";
    private static final String END = "%%EOF";
    private static final int START_WITHIN = 1024;
    private static final int END_WITHIN = 4096;
    private static final int FEWEST_LETTERS = 20;
    private static final long MEMORY = 128L << 20;
    private static final long SCRATCH = 1L << 30;

    @Override
    public boolean recognises(Source source) {
        int start = source.head().indexOf(START);
        return start >= 0 && start < START_WITHIN || source.hasExtension("pdf");
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        check(source);
        try (PDDocument document = Loader.loadPDF(
                source.bytes(), "", null, null, MemoryUsageSetting.setupMixed(MEMORY, SCRATCH).streamCache)) {
            List<PdfPage> pages = PdfPages.of(document);
            String firstPage = words(pages.isEmpty() ? List.of() : PdfFragment.of(pages.getFirst()));
            return List.of(new PdfText(PdfFacts.of(document, firstPage), boilerplate).document(source, blocks(pages)));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("the PDF is encrypted and asks for a password");
        } catch (IOException | RuntimeException e) {
            // The library answers broken files with whatever exception the first wrong assumption throws.
            throw new UnreadableException("no valid PDF: " + reason(e));
        }
    }

    private static void check(Source source) throws UnreadableException {
        byte[] bytes = source.bytes();
        if (bytes.length == 0) {
            throw new UnreadableException("the file is empty");
        }
        if (!source.head().contains(START)) {
            throw new UnreadableException("no PDF: it does not begin with " + START);
        }
        int from = Math.max(0, bytes.length - END_WITHIN);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains(END)) {
            throw new UnreadableException("the PDF is cut off: no " + END + " at its end");
        }
    }

    private static List<PdfBlock> blocks(List<PdfPage> pages) throws UnreadableException {
        List<List<PdfFragment>> texts = PdfMargins.without(pages);
        List<PdfBlock> blocks = pages.stream()
                .flatMap(page -> PdfColumns.of(page.number(), texts.get(page.number())).stream())
                .flatMap(column -> PdfParagraphs.of(column).stream())
                .toList();
        long letters = blocks.stream()
                .flatMapToInt(block -> block.text().codePoints())
                .filter(Character::isLetter)
                .count();
        if (letters < FEWEST_LETTERS) {
            throw new UnreadableException("the PDF holds no text, at most pictures of it");
        }
        return blocks;
    }

    private static String words(List<PdfFragment> fragments) {
        return fragments.stream()
                .map(fragment -> PdfWords.of(fragment.glyphs(), fragment))
                .collect(Collectors.joining(" "));
    }

    private static String reason(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }
}
