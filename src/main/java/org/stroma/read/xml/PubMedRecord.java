package org.stroma.read.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Details;
import org.stroma.model.document.Retraction;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Text;
import org.stroma.read.format.Line;
import org.stroma.read.format.Source;
import org.stroma.read.layout.Boilerplate;
import org.stroma.read.layout.EnglishDate;
import org.stroma.read.layout.Identifier;
import org.stroma.read.layout.LanguageTag;
import org.stroma.read.layout.Masthead;
import org.stroma.read.layout.Opening;
import org.stroma.read.layout.Rendering;
import org.stroma.read.layout.TextLayout;

/// One publication as PubMed describes it.
///
/// @param citation what is said of the record
/// @param article what is said of the publication; of a book that is the same element
/// @param data identifiers
record PubMedRecord(XmlElement citation, XmlElement article, Optional<XmlElement> data) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    static PubMedRecord of(XmlElement xml) {
        XmlElement book = xml.first("BookDocument").orElse(xml);
        XmlElement citation = xml.first("MedlineCitation").orElse(book);
        return new PubMedRecord(
                citation,
                citation.first("Article").orElse(book),
                xml.first("PubmedData").or(() -> xml.first("BookDocument")));
    }

    String pmid() {
        return citation.text("PMID");
    }

    boolean hasWords() {
        return !title().isEmpty()
                || article.all("Abstract", "AbstractText").stream()
                        .anyMatch(part -> !part.text().isEmpty());
    }

    /// Title, journal and date, authors, affiliations, abstract: each once, in this order.
    Document document(Source source, Boilerplate boilerplate) {
        Rendering rendering = new Rendering();
        Imprint lines = masthead().render(rendering);
        article.all("Abstract", "AbstractText").forEach(part -> paragraph(part, rendering));
        Imprint imprint =
                new Imprint(Optional.of(pmid()), doi(), lines.journal(), lines.published(), lines.authors(), details());
        Text text = rendering.text();
        return source.document(
                text,
                Opening.title(title()),
                date(),
                Optional.of("https://pubmed.ncbi.nlm.nih.gov/" + pmid() + "/"),
                TextLayout.of(text, rendering.blocks(), boilerplate).sections(),
                Optional.of(imprint));
    }

    /// The labels of a structured abstract are its headings.
    private static void paragraph(XmlElement part, Rendering rendering) {
        String words = part.text();
        if (!words.isEmpty()) {
            part.attribute("Label")
                    .map(Line::collapse)
                    .filter(label -> !label.isEmpty() && !label.equals("UNLABELLED"))
                    .ifPresent(label -> rendering.add(Kind.HEADING, label));
            rendering.add(Kind.PARAGRAPH, words);
        }
    }

    private Masthead masthead() {
        String journal = article.text("Journal", "Title");
        String book = article.text("Book", "BookTitle");
        boolean whole = book.equals(title());
        return new Masthead(
                title(),
                journal.isEmpty() && !whole ? book : journal,
                !journal.isEmpty(),
                dateWords(),
                date(),
                PubMedAuthors.of(article));
    }

    private String title() {
        return Stream.of(
                        article.text("ArticleTitle"),
                        article.text("VernacularTitle"),
                        article.text("Book", "BookTitle"))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// As PubMed writes it; a month in digits makes the whole a date of ISO 8601.
    private String dateWords() {
        boolean digits =
                published().filter(date -> date.text("Month").matches("\\d+")).isPresent();
        return digits && date().isPresent()
                ? date().get().iso()
                : published().stream()
                        .flatMap(date -> Stream.of("Year", "Month", "Day", "Season", "MedlineDate")
                                .map(date::text))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private Optional<PublicationDate> date() {
        return published().flatMap(date -> {
            Matcher season = YEAR.matcher(date.text("MedlineDate"));
            Optional<PublicationDate> exact = EnglishDate.of(date.text("Year"), date.text("Month"), date.text("Day"));
            return exact.or(() -> season.find() ? EnglishDate.of(season.group(), "", "") : Optional.empty());
        });
    }

    /// When it first came out: online, else with the issue that it is in, which may be months later.
    private Optional<XmlElement> published() {
        return article.all("ArticleDate").stream()
                .filter(date -> date.has("DateType", "Electronic"))
                .findFirst()
                .or(() -> article.first("Journal", "JournalIssue", "PubDate"))
                .or(() -> article.first("Book", "PubDate"));
    }

    private Optional<String> doi() {
        Stream<String> located = article.all("ELocationID").stream()
                .filter(id -> id.has("EIdType", "doi"))
                .map(XmlElement::text);
        return Stream.concat(located, ids("doi"))
                .flatMap(doi -> Identifier.doi(doi).stream())
                .findFirst();
    }

    private Stream<String> ids(String type) {
        return data.stream()
                .flatMap(element -> element.all("ArticleIdList", "ArticleId").stream())
                .filter(id -> id.has("IdType", type))
                .map(XmlElement::text);
    }

    private Details details() {
        List<String> trials = article.all("DataBankList", "DataBank", "AccessionNumberList", "AccessionNumber").stream()
                .flatMap(number -> Identifier.trials(number.text()).stream())
                .toList();
        return new Details(
                ids("pmc").flatMap(id -> Identifier.pmcid(id).stream()).findFirst(),
                trials,
                LanguageTag.of(article.text("Language")),
                Optional.of(article.text("Abstract", "CopyrightInformation")).filter(words -> !words.isEmpty()),
                retraction());
    }

    private Optional<Retraction> retraction() {
        List<String> types = Stream.concat(
                        article.all("PublicationTypeList", "PublicationType").stream(),
                        article.all("PublicationType").stream())
                .map(XmlElement::text)
                .toList();
        return PubMedNotices.of(types, citation.all("CommentsCorrectionsList", "CommentsCorrections"));
    }
}
