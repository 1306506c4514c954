package org.stroma.model;

import java.util.List;
import java.util.Optional;

/// What a format's metadata says of the publication that a document is: each fact with its place in the rendered text.
///
/// @param doi without `https://doi.org/`
public record Imprint(
        Optional<String> pmid,
        Optional<String> doi,
        Optional<Located<String>> journal,
        Optional<Located<PublicationDate>> published,
        List<Author> authors) {

    /// A value and where the rendered text says it.
    public record Located<T>(T value, Span span) {}

    /// A person who wrote the publication.
    public record Author(Located<String> name, Optional<Located<String>> affiliation) {}

    public Imprint {
        authors = List.copyOf(authors);
    }
}
