package org.stroma.read.office;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stroma.model.document.Reading;
import org.stroma.read.archive.ZipParts;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Boilerplate;

/// A Word document since 2007 (Office Open XML, ISO/IEC 29500).
public record WordFile(Boilerplate boilerplate) implements Format {

    private static final String MAIN = "word/document.xml";

    @Override
    public boolean recognises(Source source) {
        return ZipParts.has(source, MAIN, "") || source.hasExtension("docx", "docm") && !OldWordFile.isOld(source);
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        try (ZipParts parts = ZipParts.open(source)) {
            WordBlocks blocks = new WordBlocks(parts.xml("word/styles.xml").orElse(new Document("")));
            String title = title(parts.xml("docProps/core.xml"));
            return List.of(OfficeText.document(source, blocks.of(parts.required(MAIN)), title, boilerplate));
        } catch (IOException e) {
            throw new UnreadableException("no Word document, or a damaged one: " + e.getMessage());
        }
    }

    /// The title that the metadata declare; empty if none.
    static String title(Optional<Document> metadata) {
        return metadata.flatMap(xml -> xml.getElementsByTag("dc:title").stream().findFirst())
                .map(Element::text)
                .orElse("");
    }
}
