package org.stroma.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.model.Document;
import org.stroma.model.Imprint;
import org.stroma.model.Imprint.Author;
import org.stroma.model.Imprint.Located;
import org.stroma.model.PublicationDate;
import org.stroma.model.Section.Kind;
import org.stroma.model.Text;

/// One publication as PubMed describes it.
record PubMedRecord(XmlElement xml) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    String pmid() {
        return xml.text("MedlineCitation", "PMID");
    }

    boolean hasWords() {
        return !title().isEmpty() || !abstracts().isEmpty();
    }

    /// Title, journal and date, authors, affiliations, abstract: each once, in this order.
    Document document(Source source, Boilerplate boilerplate) {
        Rendering rendering = new Rendering().add(Kind.TITLE, title());
        String journal = xml.text("MedlineCitation", "Article", "Journal", "Title");
        String when = dateWords();
        String period = journal.isEmpty() || journal.endsWith(".") || when.isEmpty() ? "" : ".";
        rendering.add(Kind.IMPRINT, (journal + period + " " + when).strip());
        Optional<Located<String>> locatedJournal =
                journal.isEmpty() ? Optional.empty() : Optional.of(rendering.locate(journal, journal));
        Optional<Located<PublicationDate>> published = date().map(day -> rendering.locate(day, when));
        List<Author> authors = authors(rendering);
        abstracts().forEach(paragraph -> rendering.add(Kind.PARAGRAPH, paragraph));
        Text text = rendering.text();
        Imprint imprint = new Imprint(Optional.of(pmid()), doi(), locatedJournal, published, authors);
        return source.document(
                text,
                Opening.title(title()),
                date(),
                Optional.of("https://pubmed.ncbi.nlm.nih.gov/" + pmid() + "/"),
                TextLayout.of(text, rendering.blocks(), boilerplate).sections(),
                Optional.of(imprint));
    }

    private String title() {
        String title = xml.text("MedlineCitation", "Article", "ArticleTitle");
        return title.isEmpty() ? xml.text("MedlineCitation", "Article", "VernacularTitle") : title;
    }

    private List<String> abstracts() {
        return xml.all("MedlineCitation", "Article", "Abstract", "AbstractText").stream()
                .filter(part -> !part.text().isEmpty())
                .map(part -> part.attribute("Label")
                                .filter(label -> !label.isBlank() && !label.equals("UNLABELLED"))
                                .map(label -> Line.collapse(label) + ": ")
                                .orElse("")
                        + part.text())
                .toList();
    }

    private String dateWords() {
        XmlElement date = published().orElse(xml);
        return Stream.of("Year", "Month", "Day", "Season", "MedlineDate")
                .map(date::text)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Optional<PublicationDate> date() {
        XmlElement date = published().orElse(xml);
        Matcher season = YEAR.matcher(date.text("MedlineDate"));
        Optional<PublicationDate> exact = EnglishDate.of(date.text("Year"), date.text("Month"), date.text("Day"));
        return exact.or(() -> season.find() ? EnglishDate.of(season.group(), "", "") : Optional.empty());
    }

    private Optional<XmlElement> published() {
        return xml.all("MedlineCitation", "Article", "Journal", "JournalIssue", "PubDate").stream()
                .findFirst();
    }

    private Optional<String> doi() {
        Stream<XmlElement> located = xml.all("MedlineCitation", "Article", "ELocationID").stream()
                .filter(id -> id.attribute("EIdType").equals(Optional.of("doi")));
        Stream<XmlElement> listed = xml.all("PubmedData", "ArticleIdList", "ArticleId").stream()
                .filter(id -> id.attribute("IdType").equals(Optional.of("doi")));
        return Stream.concat(located, listed)
                .map(XmlElement::text)
                .map(doi -> doi.replaceFirst("^https?://(?:dx\\.)?doi\\.org/", ""))
                .filter(doi -> doi.startsWith("10."))
                .findFirst();
    }

    /// Renders a line of names and one line for each place of work.
    private List<Author> authors(Rendering rendering) {
        List<XmlElement> people = xml.all("MedlineCitation", "Article", "AuthorList", "Author").stream()
                .filter(author -> !name(author).isEmpty())
                .toList();
        rendering.add(Kind.IMPRINT, people.stream().map(PubMedRecord::name).collect(Collectors.joining(", ")));
        List<Located<String>> names = new ArrayList<>();
        int at = 0;
        for (XmlElement author : people) {
            names.add(rendering.located(name(author), at, at + name(author).length()));
            at += name(author).length() + ", ".length();
        }
        Map<String, Located<String>> places = new LinkedHashMap<>();
        people.stream()
                .map(PubMedRecord::affiliation)
                .filter(place -> !place.isEmpty())
                .distinct()
                .forEach(place -> {
                    rendering.add(Kind.IMPRINT, place);
                    places.put(place, rendering.locate(place, place));
                });
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            authors.add(new Author(names.get(i), Optional.ofNullable(places.get(affiliation(people.get(i))))));
        }
        return authors;
    }

    private static String name(XmlElement author) {
        String collective = author.text("CollectiveName");
        return collective.isEmpty()
                ? Stream.of("ForeName", "LastName", "Suffix")
                        .map(author::text)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : collective;
    }

    private static String affiliation(XmlElement author) {
        return author.text("AffiliationInfo", "Affiliation");
    }
}
