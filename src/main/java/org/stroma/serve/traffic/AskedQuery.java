package org.stroma.serve.traffic;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/// A query as the access log records it, and the number of rows that it returned.
///
/// @param rows of its answer; statements of a graph, 1 for yes or no
public record AskedQuery(Query query, long rows) {

    /// The request's attribute that holds it.
    static final String ATTRIBUTE = "org.stroma.query";

    private static final Pattern LITERALS = Pattern.compile(
            "(<[^>\\s]*>)|\"(?:[^\"\\\\]|\\\\.)*\"|(?<![\\w:?$.-])[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    public void noteAt(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /// The query on one line, without prefixes.
    String text() {
        Query plain = query.cloneQuery();
        plain.getPrefixMapping().clearNsPrefixMap();
        return plain.serialize().replaceAll("\\s+", " ").strip();
    }

    /// The same with `…` for each string and number.
    String shape() {
        return LITERALS.matcher(text())
                .replaceAll(found -> found.group(1) == null ? "\"…\"" : Matcher.quoteReplacement(found.group(1)));
    }
}
