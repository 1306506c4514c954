package org.stroma.read.office;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.stroma.model.document.Reading;
import org.stroma.read.archive.ZipParts;
import org.stroma.read.format.Format;
import org.stroma.read.format.Source;
import org.stroma.read.format.UnreadableException;
import org.stroma.read.layout.Boilerplate;

/// A text or presentation of LibreOffice and its kin (OpenDocument, ISO/IEC 26300).
public record OpenDocument(Boilerplate boilerplate) implements Format {

    private static final String TYPE = "application/vnd.oasis.opendocument.";

    @Override
    public boolean recognises(Source source) {
        return ZipParts.has(source, "\n", TYPE + "text")
                || ZipParts.has(source, "\n", TYPE + "presentation")
                || source.hasExtension("odt", "odp");
    }

    @Override
    public List<Reading> read(Source source) throws UnreadableException {
        try (ZipParts parts = ZipParts.open(source)) {
            boolean encrypted = parts.xml("META-INF/manifest.xml")
                    .filter(xml ->
                            !xml.getElementsByTag("manifest:encryption-data").isEmpty())
                    .isPresent();
            if (encrypted) {
                throw new UnreadableException("the document is encrypted and asks for a password");
            }
            Document content = parts.required("content.xml");
            String title = WordFile.title(parts.xml("meta.xml"));
            OpenDocumentBlocks blocks =
                    new OpenDocumentBlocks(parts.xml("styles.xml").orElse(new Document("")), content);
            return List.of(OfficeText.document(source, blocks.of(), title, boilerplate));
        } catch (IOException e) {
            throw new UnreadableException("no OpenDocument, or a damaged one: " + e.getMessage());
        }
    }
}
