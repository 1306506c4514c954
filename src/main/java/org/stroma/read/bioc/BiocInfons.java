package org.stroma.read.bioc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Details;
import org.stroma.read.format.Line;
import org.stroma.read.layout.EnglishDate;
import org.stroma.read.layout.Identifier;
import org.stroma.read.layout.LanguageTag;
import org.stroma.read.layout.Masthead;
import org.stroma.read.layout.Rendering;

/// What the key-value pairs of a BioC document say of the publication; those of PMC and of PubTator are known.
///
/// @param id of the document
record BiocInfons(String id, Map<String, String> all) {

    /// `Genes Chromosomes Cancer; 2018 Apr ; 57 (4) 192-197. doi:10.1002/gcc.22518`
    private static final Pattern CITED = Pattern.compile("(?<journal>[^;]+);\\s*(?<date>(?:19|20)\\d\\d[^;]*?)\\s*;.*");

    private static final Pattern FIRST_OF_MONTH = Pattern.compile("(\\d{4}-\\d\\d)-01T00:00:00.*");
    private static final Pattern NAME = Pattern.compile("surname:(?<last>[^;]*)(?:;given-names:(?<first>[^;]*))?.*");

    /// Of two passages that use a key, the first has it right: it is the front of the publication. It says more
    /// than the document does.
    static BiocInfons of(BiocRecord record) {
        Map<String, String> all = new LinkedHashMap<>();
        record.passages().forEach(passage -> passage.infons().forEach(all::putIfAbsent));
        record.infons().forEach(all::putIfAbsent);
        return new BiocInfons(record.id(), all);
    }

    /// Title, journal and date, authors; places of work are not given.
    Imprint render(String title, Rendering rendering) {
        Imprint lines = new Masthead(title, journal(), true, dateWords(), date(), people()).render(rendering);
        Details details = new Details(
                pmcid(),
                List.of(),
                Optional.of(infon("language")).flatMap(LanguageTag::of),
                Optional.of(Line.collapse(infon("license"))).filter(licence -> !licence.isEmpty()),
                Optional.empty());
        return new Imprint(pmid(), doi(), lines.journal(), lines.published(), lines.authors(), details);
    }

    Optional<PublicationDate> date() {
        String words = dateWords();
        return EnglishDate.find(words).or(() -> EnglishDate.of(words, "", ""));
    }

    Optional<String> url() {
        return doi().map(doi -> "https://doi.org/" + doi)
                .or(() -> pmcid().map(known -> "https://pmc.ncbi.nlm.nih.gov/articles/" + known + "/"))
                .or(() -> pmid().map(known -> "https://pubmed.ncbi.nlm.nih.gov/" + known + "/"));
    }

    private String journal() {
        String journal = infon("journal-title").isEmpty() ? infon("journal") : infon("journal-title");
        Matcher cited = CITED.matcher(journal);
        return Line.collapse(cited.matches() ? cited.group("journal") : journal);
    }

    /// The date of the citation, else the year; else the day, where PubTator gives the first for any of a month.
    private String dateWords() {
        Matcher cited = CITED.matcher(infon("journal"));
        String date = infon("date");
        Matcher month = FIRST_OF_MONTH.matcher(date);
        return Stream.of(
                        cited.matches() ? cited.group("date") : "",
                        infon("year"),
                        month.matches() ? month.group(1) : date.split("T", 2)[0])
                .map(Line::collapse)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<String> pmid() {
        boolean own = pmcid().isEmpty() && id.matches("(?:PMID[-:]?)?\\d{1,8}");
        return Stream.of(infon("article-id_pmid"), infon("pmid"), own ? id.replaceAll("\\D", "") : "")
                .flatMap(words -> Identifier.pmid(words).stream())
                .findFirst();
    }

    private Optional<String> pmcid() {
        return Stream.of(infon("article-id_pmc"), infon("pmcid"), id.matches("PMC\\d+") ? id : "")
                .flatMap(words -> Identifier.pmcid(words).stream())
                .findFirst();
    }

    private Optional<String> doi() {
        return Stream.of(infon("article-id_doi"), infon("doi"), infon("journal"))
                .flatMap(words -> Identifier.doi(words).stream())
                .findFirst();
    }

    private List<Masthead.Person> people() {
        Map<Integer, String> numbered = new TreeMap<>();
        all.forEach((key, value) -> {
            if (key.matches("name_\\d{1,5}")) {
                numbered.put(Integer.parseInt(key.substring("name_".length())), value);
            }
        });
        Stream<String> names = numbered.isEmpty() ? Stream.of(infon("authors").split(",")) : numbered.values().stream();
        return names.map(BiocInfons::name)
                .filter(name -> !name.isEmpty())
                .map(name -> new Masthead.Person(name, List.of()))
                .toList();
    }

    private static String name(String words) {
        Matcher parts = NAME.matcher(words);
        String first = parts.matches() && parts.group("first") != null ? parts.group("first") : "";
        return Line.collapse(parts.matches() ? first + " " + parts.group("last") : words);
    }

    private String infon(String name) {
        return all.getOrDefault(name, "");
    }
}
