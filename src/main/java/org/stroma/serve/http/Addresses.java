package org.stroma.serve.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Computes the address of a thing's page.
///
/// @param base IRI below which the graph's own names lie
public record Addresses(String base) {

    /// Own IRIs answer by their path at whatever host and port this is.
    public String of(String iri) {
        return iri.startsWith(base) ? "/" + iri.substring(base.length()) : "/describe?iri=" + encode(iri);
    }

    boolean isOwn(String iri, String kind) {
        return iri.startsWith(base + kind + "/");
    }

    /// A page of SPARQL with this query in the editor.
    public static String editor(String sparql) {
        return "/query?query=" + encode(sparql);
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
