package org.stroma.read.xml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.read.layout.Masthead;

/// Who wrote a publication, as PubMed says it.
final class PubMedAuthors {

    private PubMedAuthors() {}

    /// @param article of a book this has lists of editors, too: they wrote none of it
    static List<Masthead.Person> of(XmlElement article) {
        List<XmlElement> own = article.all("AuthorList");
        List<XmlElement> lists = own.isEmpty() ? article.all("Book", "AuthorList") : own;
        return lists.stream()
                .filter(list -> !list.has("Type", "editors"))
                .flatMap(list -> list.all("Author").stream())
                .map(author -> new Masthead.Person(name(author), places(author)))
                .filter(person -> !person.name().isEmpty())
                .toList();
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

    private static List<String> places(XmlElement author) {
        return author.all("AffiliationInfo", "Affiliation").stream()
                .map(XmlElement::text)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }
}
