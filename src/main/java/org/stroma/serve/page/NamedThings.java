package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// Finds things by a name that was typed in: through an index, so only in the usual spellings of names.
public record NamedThings(Lookup lookup) {

    private static final LiveQuery NAMED = LiveQuery.named("named");

    public List<String> named(String name) {
        return lookup.column(NAMED.spelled("name", spellings(name)), "thing");
    }

    public String page(String name, List<String> iris, Addresses addresses) {
        Collection<LinkedThing> found = lookup.things(iris).values();
        Map<String, String> kinds = ThingHtml.kinds(lookup, found);
        List<Html.Markup> things = found.stream()
                .map(thing ->
                        tag("li", link(addresses.of(thing.iri()), thing.name()), text(" " + kinds.get(thing.iri()))))
                .toList();
        return Frame.page(name, all(tag("h1", "Which “" + name + "”?"), tag("ul", Html.join(things))));
    }

    private static Set<String> spellings(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String first = lower.substring(0, lower.offsetByCodePoints(0, 1));
        return new TreeSet<>(List.of(
                name,
                lower,
                name.toUpperCase(Locale.ROOT),
                first.toUpperCase(Locale.ROOT) + lower.substring(first.length())));
    }
}
