package org.stroma.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stroma.query.engine.BadParameter;
import org.stroma.serve.http.Accept;

/// What the answer to a question can be written in.
enum ApiFormat {
    JSON("application/json"),
    CSV("text/csv"),
    TSV("text/tab-separated-values"),
    JSONLD("application/ld+json"),
    SPARQL("application/sparql-results+json"),
    NQUADS("application/n-quads"),
    TABLE("text/plain");

    static final String PARAMETER = "format";

    private final String mediaType;

    ApiFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /// As `format` names it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What `format` names, else what Accept likes best, else JSON.
    ///
    /// @throws BadParameter if there is no such format
    static ApiFormat of(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        return asked == null ? accepted(request) : named(asked);
    }

    /// All words for `format`.
    static List<String> words() {
        return Arrays.stream(values()).map(ApiFormat::word).toList();
    }

    private static ApiFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new BadParameter("format must be one of " + String.join(", ", words()) + ", found: " + name));
    }

    /// Whether a request can read an answer; a browser shows any of them.
    static boolean isAcceptable(HttpServletRequest request) {
        return request.getParameter(PARAMETER) != null
                || Accept.choose(request, offers()).isPresent()
                || Accept.choose(request, "text/html").isPresent();
    }

    private static String[] offers() {
        return Arrays.stream(values()).map(ApiFormat::mediaType).toArray(String[]::new);
    }

    /// A client that likes none of them gets JSON, as one that says nothing.
    static ApiFormat accepted(HttpServletRequest request) {
        Optional<String> best = Accept.choose(request, offers());
        return Arrays.stream(values())
                .filter(format -> best.filter(format.mediaType::equals).isPresent())
                .findFirst()
                .orElse(JSON);
    }
}
