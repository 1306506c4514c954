package org.stroma.serve.error;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.stroma.serve.http.Failures;

/// Finds in an address the name of what its client looked for.
final class SoughtName {

    private static final Set<String> NAMING = Set.of("iri", "subject", "object", "document");
    private static final String FORMS = "\\.(html|ttl|jsonld|nt|rdf|json|csv)$";

    private SoughtName() {}

    /// What a parameter names, else the last part of the path; empty for hashes and for pages with no name in them.
    static String of(Failures.Asked asked) {
        return parameter(asked.parameters()).orElseGet(() -> last(asked.path()));
    }

    private static Optional<String> parameter(String parameters) {
        return Arrays.stream(parameters.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && NAMING.contains(pair[0]))
                .map(pair -> decode(pair[1]).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static String last(String path) {
        String end = path.substring(path.lastIndexOf('/') + 1).replaceFirst(FORMS, "");
        String name = decode(end.replace("+", "%2B")).replace('-', ' ').strip();
        return name.matches("[0-9a-f]{12,}") ? "" : name;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that escapes nothing.
            return text;
        }
    }
}
