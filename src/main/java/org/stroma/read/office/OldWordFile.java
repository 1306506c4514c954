package org.stroma.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Section.Kind;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Block;
import org.stroma.read.layout.Boilerplate;

/// A Word document of 1997 to 2003, in a compound file (MS-DOC, MS-CFB).
public record OldWordFile(Boilerplate boilerplate) implements Format {

    private static final int[] START = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final char CELL_END = '\u0007';

    /// Whether the file is a compound file: an Office file of that time, or an encrypted one of today.
    static boolean isOld(Source source) {
        byte[] bytes = source.bytes();
        for (int i = 0; i < START.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != START[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean recognises(Source source) {
        return isOld(source) || source.hasExtension("doc");
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            check(file.getRoot());
            try (HWPFDocument document = new HWPFDocument(file.getRoot())) {
                List<Block> blocks = blocks(document);
                String title = document.getSummaryInformation() == null
                                || document.getSummaryInformation().getTitle() == null
                        ? ""
                        : document.getSummaryInformation().getTitle();
                return List.of(OfficeText.document(source, blocks, title, boilerplate));
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("the document is encrypted and asks for a password");
        } catch (OldFileFormatException e) {
            throw new UnreadableException("a Word document from before 1997; save it in a newer format");
        } catch (IOException | RuntimeException e) {
            // The library answers broken files with whatever exception the first wrong assumption throws.
            throw new UnreadableException("no Word document, or a damaged one: " + e.getMessage());
        }
    }

    private static void check(DirectoryNode root) throws UnreadableException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableException("the document is encrypted and asks for a password");
        }
        if (!root.hasEntryCaseInsensitive("WordDocument")) {
            throw new UnreadableException("an old Office file, but no Word document; save it in a newer format");
        }
    }

    private static List<Block> blocks(HWPFDocument document) {
        OfficeBlocks blocks = new OfficeBlocks();
        List<String> cells = new ArrayList<>();
        Range range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            String words = Range.stripFields(paragraph.text()).replaceAll("[\\p{Cntrl}]+", " ");
            if (paragraph.isTableRowEnd()) {
                blocks.row(cells);
                cells.clear();
            } else if (paragraph.isInTable()) {
                addCell(cells, words, paragraph.text().endsWith(String.valueOf(CELL_END)));
            } else {
                blocks.add(kind(document, paragraph), words);
            }
        }
        return blocks.blocks();
    }

    private static void addCell(List<String> cells, String words, boolean ends) {
        if (cells.isEmpty()) {
            cells.add("");
        }
        cells.set(cells.size() - 1, cells.getLast() + " " + words);
        if (ends) {
            cells.add("");
        }
    }

    private static Kind kind(HWPFDocument document, Paragraph paragraph) {
        int index = paragraph.getStyleIndex();
        boolean styled = index < document.getStyleSheet().numStyles()
                && document.getStyleSheet().getStyleDescription(index) != null
                && document.getStyleSheet().getStyleDescription(index).getName() != null;
        String style =
                styled ? document.getStyleSheet().getStyleDescription(index).getName() : "";
        return WordBlocks.kind(style.toLowerCase(Locale.ROOT), paragraph.isInList());
    }
}
