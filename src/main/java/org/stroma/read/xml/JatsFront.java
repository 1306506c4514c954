package org.stroma.read.xml;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Details;
import org.stroma.read.layout.EnglishDate;
import org.stroma.read.layout.Identifier;
import org.stroma.read.layout.LanguageTag;
import org.stroma.read.layout.Masthead;
import org.stroma.read.layout.Rendering;

/// What a JATS article says of itself before its text.
record JatsFront(XmlElement article) {

    private static final int LONGEST_LICENCE = 500;

    /// Title, journal and date, authors and where they work.
    Imprint render(Rendering rendering) {
        Masthead masthead = new Masthead(
                title(),
                journal(),
                true,
                issued().map(PublicationDate::iso).orElse(""),
                issued(),
                JatsAuthors.of(meta()));
        Imprint lines = masthead.render(rendering);
        return new Imprint(pmid(), doi(), lines.journal(), lines.published(), lines.authors(), details());
    }

    /// Title and subtitle.
    String title() {
        Optional<XmlElement> group = meta("title-group");
        String title = group.flatMap(titles -> titles.first("article-title"))
                .map(JatsWords::of)
                .orElse("");
        List<String> rest = group.stream()
                .flatMap(titles -> titles.all("subtitle").stream())
                .map(JatsWords::of)
                .filter(words -> !words.isEmpty())
                .toList();
        return Stream.concat(Stream.of(title), rest.stream())
                .filter(words -> !words.isEmpty())
                .reduce((before, after) -> before + (before.matches(".*[:?!.]") ? " " : ": ") + after)
                .orElse("");
    }

    /// The day that it first came out: online before in print, in print before the date of a collection. When an
    /// archive took it in says nothing of it.
    Optional<PublicationDate> issued() {
        return meta().all("pub-date").stream()
                .filter(date -> rank(date) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(JatsFront::rank))
                .flatMap(date -> EnglishDate.of(date.text("year"), date.text("month"), date.text("day"))
                        .or(() -> date.attribute("iso-8601-date").flatMap(EnglishDate::find))
                        .stream())
                .findFirst();
    }

    Optional<String> doi() {
        return ids("doi").flatMap(id -> Identifier.doi(id).stream()).findFirst();
    }

    Optional<String> pmid() {
        return ids("pmid").flatMap(id -> Identifier.pmid(id).stream()).findFirst();
    }

    Optional<String> pmcid() {
        return Stream.concat(ids("pmcid"), ids("pmc"))
                .flatMap(id -> Identifier.pmcid(id).stream())
                .findFirst();
    }

    /// Where the publication can be looked up.
    Optional<String> url() {
        return doi().map(id -> "https://doi.org/" + id)
                .or(() -> pmcid().map(id -> "https://pmc.ncbi.nlm.nih.gov/articles/" + id + "/"))
                .or(() -> pmid().map(id -> "https://pubmed.ncbi.nlm.nih.gov/" + id + "/"));
    }

    private Details details() {
        List<String> trials = meta().children().stream()
                .filter(child ->
                        List.of("ext-link", "related-object", "abstract").contains(child.name()))
                .flatMap(child ->
                        Identifier.trials(child.text()
                                        + child.attribute("document-id")
                                                .map(id -> " " + id)
                                                .orElse(""))
                                .stream())
                .toList();
        return new Details(
                pmcid(),
                trials,
                article.attribute("lang").flatMap(LanguageTag::of),
                licence(),
                JatsNotices.of(article, meta()));
    }

    /// The address of the licence where there is one, else its words, else who holds the rights.
    private Optional<String> licence() {
        List<XmlElement> permissions = meta().all("permissions");
        List<XmlElement> licences = permissions.stream()
                .flatMap(element -> element.all("license").stream())
                .toList();
        Stream<String> links = Stream.concat(
                        licences.stream(), licences.stream().flatMap(JatsFront::below))
                .flatMap(element -> Stream.of(
                        element.attribute("href").orElse(""),
                        element.name().equals("license_ref") ? element.text() : ""))
                .filter(link -> link.matches("https?://[^\\s<>\"]+"));
        Stream<String> words = Stream.concat(licences.stream(), permissions.stream())
                .map(element -> element.name().equals("license") ? element.text() : element.text("copyright-statement"))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_LICENCE);
        return Stream.concat(links, words).findFirst();
    }

    private static Stream<XmlElement> below(XmlElement element) {
        return element.children().stream().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    private String journal() {
        XmlElement journal = article.first("front", "journal-meta").orElse(article);
        return Stream.of(
                        journal.text("journal-title-group", "journal-title"),
                        journal.text("journal-title"),
                        journal.text("journal-title-group", "abbrev-journal-title"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Stream<String> ids(String type) {
        return meta().all("article-id").stream()
                .filter(id -> id.has("pub-id-type", type))
                .map(XmlElement::text);
    }

    private XmlElement meta() {
        return article.first("front", "article-meta").orElse(article);
    }

    private Optional<XmlElement> meta(String child) {
        return meta().first(child);
    }

    /// How early a date counts; the greatest number if it does not count at all.
    private static int rank(XmlElement date) {
        String type = date.attribute("pub-type")
                .orElseGet(() -> date.attribute("publication-format").orElse("") + " "
                        + date.attribute("date-type").orElse("pub"));
        return RANKS.getOrDefault(type.strip(), Integer.MAX_VALUE);
    }

    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("epub", 0),
            Map.entry("electronic pub", 0),
            Map.entry("epub-ppub", 1),
            Map.entry("ppub", 2),
            Map.entry("print pub", 2),
            Map.entry("pub", 3),
            Map.entry("electronic collection", 4),
            Map.entry("print collection", 4),
            Map.entry("collection", 4),
            Map.entry("ecorrected", 5));
}
