package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;

/// What a thing is called, and where each name comes from.
record NamesHtml(Addresses addresses) {

    Html.Markup of(Lookup lookup, LinkedThing thing, ClaimSet set) {
        List<Html.Markup> rows = new ArrayList<>();
        Map<String, String> stated = stated(set);
        row(rows, "name", thing.texts("skos:prefLabel").stream().map(Html::text).toList());
        row(
                rows,
                "other names",
                thing.texts("skos:altLabel").stream()
                        .map(name -> name(name, stated))
                        .toList());
        row(
                rows,
                "same as",
                thing.texts("skos:exactMatch").stream().map(NamesHtml::outside).toList());
        row(rows, "a kind of", things(lookup, thing.texts("skos:broader")));
        row(rows, "combination of", things(lookup, thing.texts("kg:member")));
        return rows.isEmpty()
                ? Html.Markup.NOTHING
                : tag("section", tag("h2", "Names"), tag("table", css("facts"), tag("tbody", Html.join(rows))));
    }

    private static void row(List<Html.Markup> rows, String heading, List<Html.Markup> values) {
        if (!values.isEmpty()) {
            rows.add(tag("tr", tag("th", Html.at("scope", "row"), text(heading)), tag("td", Html.join(values, " · "))));
        }
    }

    // A name that a text states leads to the claim and so to its words; the others come from the vocabulary.
    private Html.Markup name(String name, Map<String, String> stated) {
        String claim = stated.get(name.toLowerCase(Locale.ROOT));
        return claim == null ? text(name) : all(text(name), tag("sup", link(addresses.of(claim), "stated")));
    }

    private static Map<String, String> stated(ClaimSet set) {
        Map<String, String> stated = new HashMap<>();
        set.claims().stream()
                .filter(claim -> claim.term("rdf:predicate").equals("alsoKnownAs"))
                .forEach(claim ->
                        stated.put(claim.first("rdf:object").orElse("").toLowerCase(Locale.ROOT), claim.iri()));
        return stated;
    }

    private static Html.Markup outside(String iri) {
        return iri.startsWith("http") ? link(iri, Prefixes.shorten(iri)) : text(iri);
    }

    private List<Html.Markup> things(Lookup lookup, List<String> iris) {
        Map<String, String> names = lookup.names(iris);
        return iris.stream()
                .map(iri -> link(addresses.of(iri), names.getOrDefault(iri, Prefixes.shorten(iri))))
                .toList();
    }
}
