package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimOrder;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// The page of a thing that claims are about, or of anything else that has no page of its own kind.
///
/// @param order of the claims
record EntityHtml(Addresses addresses, ClaimOrder order) {

    private static final int CLAIMS = 100;
    private static final LiveQuery CONFLICTS = LiveQuery.named("conflicts-of");
    private static final List<String> ELSEWHERE = List.of(
            "rdf:type",
            "skos:prefLabel",
            "skos:altLabel",
            "rdfs:label",
            "skos:exactMatch",
            "skos:broader",
            "kg:member");

    /// @param page of its claims, from 1
    String page(Lookup lookup, LinkedThing thing, int page) {
        ClaimOrder.Part part = order.part(lookup, thing.iri(), (page - 1) * CLAIMS, CLAIMS);
        ClaimSet set = ClaimSet.load(lookup, part.claims(), ClaimSet.FEW);
        Html.Markup content = all(
                Heading.of(lookup, thing),
                claims(thing, set),
                part.claims().isEmpty()
                        ? Html.Markup.NOTHING
                        : Pager.of(addresses.of(thing.iri()), page, CLAIMS, part.number()),
                conflicts(lookup, part.claims()),
                new NamesHtml(addresses).of(lookup, thing, set),
                new FactsHtml(addresses).of(lookup, thing, elsewhere(set)),
                new FactsHtml(addresses).pointing(lookup, thing));
        return Frame.page(thing.name(), content, "entity.js");
    }

    private Html.Markup claims(LinkedThing thing, ClaimSet set) {
        if (set.claims().isEmpty()) {
            return Html.Markup.NOTHING;
        }
        Map<String, List<LinkedThing>> groups = new TreeMap<>();
        set.claims()
                .forEach(claim -> groups.computeIfAbsent(heading(thing, set, claim), name -> new ArrayList<>())
                        .add(claim));
        ClaimCard card = new ClaimCard(addresses, set);
        List<Html.Markup> sections = new ArrayList<>();
        Map<String, Html.Markup> contents = new LinkedHashMap<>();
        groups.forEach((heading, claims) -> {
            String id = "group-" + (contents.size() + 1);
            contents.put(id, contents(id, heading, claims.size()));
            sections.add(tag(
                    "section",
                    at("id", id),
                    tag("h2", heading),
                    Html.join(claims.stream().map(card::card).toList())));
        });
        return all(
                tag("nav", css("contents"), at("aria-label", "Claims by relation"), Html.join(contents.values(), " ")),
                Graphic.of(thing),
                Html.join(sections));
    }

    private static Html.Markup contents(String id, String heading, int number) {
        return tag("a", at("href", "#" + id), text(heading + " "), tag("span", css("number"), text("" + number)));
    }

    // Not every relation has a word for its other direction, so the heading shows on which side the thing stands.
    private static String heading(LinkedThing thing, ClaimSet set, LinkedThing claim) {
        String relation = claim.first("rdf:predicate").map(set::name).orElse("");
        return claim.texts("rdf:subject").contains(thing.iri())
                ? thing.name() + " " + relation + " …"
                : "… " + relation + " " + thing.name();
    }

    private Html.Markup conflicts(Lookup lookup, List<String> claims) {
        List<String> conflicts =
                claims.isEmpty() ? List.of() : lookup.column(CONFLICTS.about("claim", claims), "conflict");
        return conflicts.isEmpty()
                ? Html.Markup.NOTHING
                : tag("section", tag("h2", "Conflicts"), new ConflictHtml(addresses).list(lookup, conflicts));
    }

    // The claims tell what the direct triples say.
    private static Set<String> elsewhere(ClaimSet set) {
        Set<String> elsewhere = new TreeSet<>(ELSEWHERE);
        set.claims()
                .forEach(claim ->
                        claim.texts("rdf:predicate").forEach(relation -> elsewhere.add(Prefixes.shorten(relation))));
        return elsewhere;
    }
}
