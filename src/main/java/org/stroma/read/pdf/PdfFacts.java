package org.stroma.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stroma.model.concept.PublicationDate;
import org.stroma.read.format.Line;
import org.stroma.read.layout.EnglishDate;

/// What a file says about itself apart from its pages: XMP (ISO 16684) with the PRISM terms of publishers, and the
/// older
/// information dictionary. It gives only what the first page confirms, or what cannot mean anything else.
final class PdfFacts {

    private static final int LARGEST_METADATA = 1 << 20;
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s\"<>,;]*[\\p{L}\\p{N}]");
    private static final Pattern PMID = Pattern.compile("\\bPMID:? ?(\\d{6,8})\\b");

    private final Document xmp;
    private final Optional<String> infoTitle;
    private final String firstPage;

    private PdfFacts(Document xmp, Optional<String> infoTitle, String firstPage) {
        this.xmp = xmp;
        this.infoTitle = infoTitle;
        this.firstPage = firstPage;
    }

    /// @param firstPage all words of the first page, running heads and feet among them
    static PdfFacts of(PDDocument document, String firstPage) {
        PDDocumentInformation information = document.getDocumentInformation();
        return new PdfFacts(xmp(document), Optional.ofNullable(information.getTitle()), firstPage);
    }

    /// The title, if it stands on the first page.
    Optional<String> title() {
        return Stream.concat(values("dc|title").stream(), infoTitle.stream())
                .map(Line::collapse)
                .filter(title -> title.split(" ").length >= 3 && isOnFirstPage(title))
                .findFirst();
    }

    /// The DOI of the metadata, else the only one on the first page.
    Optional<String> doi() {
        Optional<String> declared = values("prism|doi").stream()
                .flatMap(value -> DOI.matcher(value).results().map(m -> m.group()))
                .findFirst();
        return declared.or(() -> only(DOI.matcher(firstPage).results().map(m -> m.group())));
    }

    Optional<String> pmid() {
        return only(PMID.matcher(firstPage).results().map(m -> m.group(1)));
    }

    Optional<String> journal() {
        return values("prism|publicationName").stream().findFirst();
    }

    Optional<PublicationDate> published() {
        return Stream.of("prism|publicationDate", "prism|coverDate")
                .flatMap(name -> values(name).stream())
                .map(value -> EnglishDate.find(value.split("T", 2)[0]))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Names of at least two words, if all of them stand on the first page.
    List<String> authors() {
        List<String> names = values("dc|creator").stream().map(Line::collapse).toList();
        boolean sure =
                names.stream().allMatch(name -> name.contains(" ") && !name.contains(",") && isOnFirstPage(name));
        return sure ? names : List.of();
    }

    private static Optional<String> only(Stream<String> found) {
        List<String> different =
                found.map(id -> id.toLowerCase(Locale.ROOT)).distinct().toList();
        return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
    }

    private boolean isOnFirstPage(String words) {
        return letters(firstPage).contains(letters(words));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }

    /// The values of a property: the items of a list, the words of an element, or an attribute.
    private List<String> values(String name) {
        String tag = name.replace('|', ':');
        Stream<String> elements = xmp.getElementsByTag(tag).stream()
                .flatMap(element -> element.getElementsByTag("rdf:li").isEmpty()
                        ? Stream.of(element.text())
                        : element.getElementsByTag("rdf:li").stream().map(Element::text));
        Stream<String> attributes = xmp.getElementsByAttribute(tag).stream().map(element -> element.attr(tag));
        return Stream.concat(elements, attributes)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// Metadata that cannot be read is ignored; the pages may still say something.
    private static Document xmp(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return new Document("");
        }
        try (java.io.InputStream in = metadata.exportXMPMetadata()) {
            String words = new String(in.readNBytes(LARGEST_METADATA), StandardCharsets.UTF_8);
            return Jsoup.parse(words, "", Parser.xmlParser());
        } catch (IOException e) {
            return new Document("");
        }
    }
}
