package org.stroma.serve.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stroma.model.search.TextSearch;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.PageNumber;

/// What someone searches for.
///
/// @param type IRI of the class that things must be of
/// @param document IRI of the document that sentences must be in
/// @param only what is looked in; both where it says nothing
/// @param page from 1
record Search(String words, Optional<String> type, Optional<String> document, Optional<Place> only, int page) {

    /// What can be looked in.
    enum Place {
        NAMES,
        SENTENCES;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Hits of one page, of each kind.
    static final int SIZE = 20;

    private static final int LONGEST = 1000;

    static Search of(HttpServletRequest request) {
        String words = given(request, "q").orElse("");
        return new Search(
                words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                given(request, "type").map(Search::term),
                given(request, "document"),
                given(request, "in").flatMap(Search::place),
                PageNumber.of(request));
    }

    /// Sentences only are in a document.
    TextSearch.Found names(TextSearch index) {
        return document.isPresent() || only.equals(Optional.of(Place.SENTENCES))
                ? new TextSearch.Found(0, List.of())
                : index.names(words, type, from(), SIZE);
    }

    /// Things only are of a class.
    TextSearch.Found sentences(TextSearch index) {
        return type.isPresent() || only.equals(Optional.of(Place.NAMES))
                ? new TextSearch.Found(0, List.of())
                : index.sentences(words, document, from(), SIZE);
    }

    /// The page of the same search, without the number.
    String address() {
        return "/search?q=" + Addresses.encode(words)
                + type.map(iri -> "&type=" + Addresses.encode(iri)).orElse("")
                + document.map(iri -> "&document=" + Addresses.encode(iri)).orElse("")
                + only.map(place -> "&in=" + place.word()).orElse("");
    }

    /// The first page of another search for the same words.
    Search narrowed(Optional<String> toType, Optional<String> toDocument, Optional<Place> toPlace) {
        return new Search(words, toType, toDocument, toPlace, 1);
    }

    /// An identifier, where that is what was typed.
    Optional<String> identifier() {
        return Prefixes.expand(words).or(() -> Optional.of(words).filter(text -> text.matches("https?://\\S+")));
    }

    /// A class by its IRI, its CURIE or, of our own, its bare name.
    static String term(String type) {
        return type.contains("://")
                ? type
                : Prefixes.expand(type).orElse(Prefixes.expand("kg:" + type).orElse(type));
    }

    private static Optional<Place> place(String word) {
        return Arrays.stream(Place.values())
                .filter(place -> place.word().equals(word))
                .findFirst();
    }

    private int from() {
        return (page - 1) * SIZE;
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
