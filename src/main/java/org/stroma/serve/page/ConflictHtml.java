package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.Collection;
import java.util.List;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;

/// Claims that cannot all be true, side by side.
record ConflictHtml(Addresses addresses) {

    String page(Lookup lookup, LinkedThing conflict) {
        Html.Markup content = all(
                Heading.of("Claims that cannot all be true", "conflict", conflict.iri()),
                list(lookup, List.of(conflict.iri())),
                new FactsHtml(addresses).of(lookup, conflict, List.of("rdf:type", "kg:between", "kg:hypothesis")));
        return Frame.page("Conflict", content);
    }

    /// Each conflict with its claims and their sentences.
    Html.Markup list(Lookup lookup, List<String> iris) {
        Collection<LinkedThing> conflicts = lookup.things(iris).values();
        List<String> claims = conflicts.stream()
                .flatMap(conflict -> conflict.texts("kg:between").stream())
                .distinct()
                .toList();
        ClaimSet set = ClaimSet.load(lookup, claims, ClaimSet.FEW);
        ClaimCard card = new ClaimCard(addresses, set);
        return Html.join(
                conflicts.stream().map(conflict -> one(conflict, set, card)).toList());
    }

    private static Html.Markup number(LinkedThing measurement, ClaimSet set, ClaimCard card) {
        String value = measurement.first("kg:value").orElse("") + " "
                + measurement.first("kg:counts").orElse("");
        return tag(
                "article",
                css("claim"),
                tag("h3", text(value)),
                tag(
                        "ul",
                        css("places"),
                        Html.join(set.placesOf(measurement).stream()
                                .map(card::place)
                                .toList())));
    }

    private Html.Markup one(LinkedThing conflict, ClaimSet set, ClaimCard card) {
        List<String> between = conflict.texts("kg:between");
        List<Html.Markup> sides = set.claims().stream()
                .filter(claim -> between.contains(claim.iri()))
                .map(side -> side.is("kg:Measurement") ? number(side, set, card) : card.card(side))
                .toList();
        return tag(
                "div",
                css("conflict"),
                tag(
                        "p",
                        css("about"),
                        link(addresses.of(conflict.iri()), "Conflict on " + conflict.term("kg:onProperty"))),
                conflict.first("kg:hypothesis")
                        .map(hypothesis -> tag("p", css("hypothesis"), text("Perhaps: " + hypothesis)))
                        .orElse(Html.Markup.NOTHING),
                tag("div", css("sides"), Html.join(sides)));
    }
}
