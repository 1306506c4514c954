package org.stroma.serve.suggest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// What the path of a thing's IRI says of its name.
public final class AddressName {

    private static final String FORMS = "\\.(html|ttl|jsonld|nt|rdf|json|csv)$";
    private static final String HASH = "[0-9a-f]{12,}";

    private AddressName() {}

    /// The last part of a path in words; empty for a hash.
    public static String in(String path) {
        String end = path.substring(path.lastIndexOf('/') + 1).replaceFirst(FORMS, "");
        String name = decoded(end.replace("+", "%2B")).replace('-', ' ').strip();
        return name.matches(HASH) ? "" : name;
    }

    /// A part of an address without its escapes; as it is where a percent sign escapes nothing.
    public static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
