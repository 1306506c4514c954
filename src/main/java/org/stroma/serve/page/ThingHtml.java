package org.stroma.serve.page;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;

/// What things are, in words.
public final class ThingHtml {

    private static final int HIGHEST_PAGE = 10_000;

    private ThingHtml() {}

    /// The page that a request asks for by `page=`, from 1.
    public static int number(HttpServletRequest request) {
        String given = request.getParameter("page");
        if (given == null || !given.matches("[1-9]\\d{0,4}")) {
            return 1;
        }
        return Math.min(HIGHEST_PAGE, Integer.parseInt(given));
    }

    /// What kind of thing it is, in words.
    public static String kind(Lookup lookup, LinkedThing thing) {
        return requireNonNull(kinds(lookup, List.of(thing)).get(thing.iri()));
    }

    /// The same of many things by their IRIs.
    public static Map<String, String> kinds(Lookup lookup, Collection<LinkedThing> things) {
        Map<String, String> names = lookup.names(
                things.stream().flatMap(ThingHtml::types).distinct().toList());
        Map<String, String> kinds = new HashMap<>();
        things.forEach(thing -> kinds.put(
                thing.iri(),
                types(thing)
                        .map(type -> names.getOrDefault(type, LinkedThing.localName(type)))
                        .collect(Collectors.joining(", "))));
        return kinds;
    }

    private static Stream<String> types(LinkedThing thing) {
        return thing.texts("rdf:type").stream()
                .filter(type -> Prefixes.shorten(type).startsWith("kg:"));
    }
}
