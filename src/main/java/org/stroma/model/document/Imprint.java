package org.stroma.model.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.text.Require;
import org.stroma.model.text.Span;

/// What a format's metadata says of the publication that a document is: each fact with its place in the rendered text.
///
/// @param doi without `https://doi.org/`
/// @param details what has no place in the text
public record Imprint(
        Optional<String> pmid,
        Optional<String> doi,
        Optional<Located<String>> journal,
        Optional<Located<PublicationDate>> published,
        List<Author> authors,
        Details details) {

    /// An imprint that says nothing.
    public static final Imprint NONE =
            new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /// A value and where the rendered text says it.
    public record Located<T>(T value, Span span) {}

    /// A person who wrote the publication.
    ///
    /// @param affiliations places of work, in the order given
    public record Author(Located<String> name, List<Located<String>> affiliations) {

        public Author {
            affiliations = List.copyOf(affiliations);
        }

        public Author(Located<String> name, Optional<Located<String>> affiliation) {
            this(name, affiliation.stream().toList());
        }
    }

    /// What a record says of a publication beside the words of its title lines.
    ///
    /// @param pmcid such as `PMC1234567`
    /// @param trials NCT numbers of the registered trials that it reports, sorted
    /// @param language BCP 47, such as `en`
    /// @param licence URL of the licence; else the words that grant it
    public record Details(
            Optional<String> pmcid,
            List<String> trials,
            Optional<String> language,
            Optional<String> licence,
            Optional<Retraction> retraction) {

        /// Nothing is known.
        public static final Details NONE =
                new Details(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        public Details {
            pmcid.ifPresent(id -> Require.matches("PMCID", id, "PMC\\d+"));
            trials = trials.stream().distinct().sorted().toList();
            trials.forEach(trial -> Require.matches("NCT number", trial, "NCT\\d{8}"));
            language.ifPresent(tag -> Require.matches("language", tag, "[a-z]{2,3}(-[A-Za-z0-9]+)*"));
        }
    }

    public Imprint {
        pmid.ifPresent(id -> Require.matches("PMID", id, "\\d+"));
        doi.ifPresent(id -> Require.matches("DOI", id, "10\\.\\S+"));
        authors = List.copyOf(authors);
    }

    public Imprint(
            Optional<String> pmid,
            Optional<String> doi,
            Optional<Located<String>> journal,
            Optional<Located<PublicationDate>> published,
            List<Author> authors) {
        this(pmid, doi, journal, published, authors, Details.NONE);
    }

    /// The same with other details.
    public Imprint with(Details other) {
        return new Imprint(pmid, doi, journal, published, authors, other);
    }

    /// The same, marked as taken back or as a notice.
    public Imprint with(Retraction retraction) {
        return with(new Details(
                details.pmcid(), details.trials(), details.language(), details.licence(), Optional.of(retraction)));
    }

    /// What the publication is known by, such as `pmid:12345678`, `doi:10.1000/182`, `pmcid:PMC1234567`.
    public List<String> identifiers() {
        return Stream.of(
                        pmid.map(id -> "pmid:" + id),
                        doi.map(id -> "doi:" + id.toLowerCase(Locale.ROOT)),
                        details.pmcid().map(id -> "pmcid:" + id))
                .flatMap(Optional::stream)
                .toList();
    }
}
