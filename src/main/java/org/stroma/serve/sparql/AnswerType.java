package org.stroma.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/// What an answer to a query can be written in. Tables (and yes or no) have other types than graphs; the same short
/// name may mean one of each.
enum AnswerType {
    JSON(false, "application/sparql-results+json", "json", "application/json"),
    XML(false, "application/sparql-results+xml", "xml", "sparql", "application/xml", "text/xml"),
    CSV(false, "text/csv", "csv"),
    TSV(false, "text/tab-separated-values", "tsv"),
    TEXT(false, "text/plain", "text", "txt"),
    TURTLE(
            true,
            "text/turtle",
            "turtle",
            "ttl",
            "n3",
            "text/n3",
            "text/rdf+n3",
            "application/turtle",
            "application/x-turtle"),
    N_TRIPLES(true, "application/n-triples", "nt", "ntriples", "n-triples", "text", "text/plain"),
    RDF_XML(true, "application/rdf+xml", "rdf+xml", "rdf", "rdfxml", "xml", "application/xml", "text/xml"),
    JSON_LD(true, "application/ld+json", "json-ld", "jsonld", "json", "application/json");

    private static final String[] ASKED_BY = {"format", "output", "results"};
    private static final AcceptList TABLES = offers(false);
    private static final AcceptList GRAPHS = offers(true);

    private final boolean graph;
    private final String mediaType;
    private final List<String> names;

    AnswerType(boolean graph, String mediaType, String... names) {
        this.graph = graph;
        this.mediaType = mediaType;
        this.names = List.of(names);
    }

    /// As in a Content-Type header.
    String mediaType() {
        return mediaType;
    }

    static Stream<AnswerType> all(boolean graph) {
        return Arrays.stream(values()).filter(type -> type.graph == graph);
    }

    /// What a request wants: the first of its `format`, `output` and `results` that fits the form of the query,
    /// else what its Accept likes best, else JSON or Turtle. A client that names what does not exist gets what
    /// does.
    static AnswerType wantedBy(HttpServletRequest request, boolean graph) {
        return named(request, graph).or(() -> accepted(request, graph)).orElse(graph ? TURTLE : JSON);
    }

    /// Whether a request can read any answer to any query; who names a format can.
    static boolean isAcceptable(HttpServletRequest request) {
        return Stream.of(true, false)
                .anyMatch(graph ->
                        named(request, graph).or(() -> accepted(request, graph)).isPresent());
    }

    private static Optional<AnswerType> named(HttpServletRequest request, boolean graph) {
        return Arrays.stream(ASKED_BY)
                .map(request::getParameterValues)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .map(name -> name.toLowerCase(Locale.ROOT).replace(' ', '+'))
                .flatMap(name -> all(graph).filter(type -> type.isNamed(name)))
                .findFirst();
    }

    private static Optional<AnswerType> accepted(HttpServletRequest request, boolean graph) {
        String header = String.join(",", Collections.list(request.getHeaders("Accept")));
        AcceptList wanted = new AcceptList(header.isBlank() ? "*/*" : header);
        MediaType best = AcceptList.match(wanted, graph ? GRAPHS : TABLES);
        return Optional.ofNullable(best)
                .map(MediaType::getContentTypeStr)
                .flatMap(name -> all(graph).filter(type -> type.isNamed(name)).findFirst());
    }

    private static AcceptList offers(boolean graph) {
        return new AcceptList(all(graph)
                .flatMap(type -> Stream.concat(
                        Stream.of(type.mediaType), type.names.stream().filter(name -> name.contains("/"))))
                .distinct()
                .collect(Collectors.joining(",")));
    }

    private boolean isNamed(String name) {
        return mediaType.equals(name) || names.contains(name);
    }
}
