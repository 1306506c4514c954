package org.stroma.serve.page;

import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.stroma.query.engine.Cell;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;

/// A claim as pages show it: the triple, its belief, and the sentences underneath.
public record ClaimCard(Addresses addresses, ClaimSet set) {

    private static final BigDecimal SUREST = new BigDecimal("0.99");

    public Html.Markup card(LinkedThing claim) {
        List<EvidencePlace> places = set.placesOf(claim);
        int hidden = claim.all("kg:hasEvidence").size() - places.size();
        return tag(
                "article",
                css("claim"),
                at("id", "claim-" + LinkedThing.localName(claim.iri())),
                at("data-subject", claim.first("rdf:subject").orElse("")),
                at("data-subject-name", end(claim, "rdf:subject")),
                at("data-relation", end(claim, "rdf:predicate")),
                at("data-object", claim.first("rdf:object").orElse("")),
                at("data-object-name", end(claim, "rdf:object")),
                at("data-status", status(places)),
                at("data-belief", claim.first("kg:belief").orElse("")),
                tag("h3", triple(claim), text(" "), belief(claim)),
                tag(
                        "ul",
                        css("places"),
                        Html.join(places.stream().map(this::place).toList())),
                hidden > 0
                        ? tag("p", css("more"), link(addresses.of(claim.iri()), hidden + " more pieces of evidence"))
                        : Html.Markup.NOTHING);
    }

    /// Subject, relation and object, each leading to its page, the relation to the claim's.
    Html.Markup triple(LinkedThing claim) {
        return tag(
                "span",
                css("triple"),
                value(claim, "rdf:subject"),
                text(" "),
                tag("a", css("relation"), at("href", addresses.of(claim.iri())), text(end(claim, "rdf:predicate"))),
                text(" "),
                value(claim, "rdf:object"));
    }

    String sentence(LinkedThing claim) {
        return end(claim, "rdf:subject") + " " + end(claim, "rdf:predicate") + " " + end(claim, "rdf:object");
    }

    /// Of its three places two are meant; nothing is certain.
    public static String shown(String belief) {
        return belief.isEmpty()
                ? ""
                : new BigDecimal(belief)
                        .min(SUREST)
                        .setScale(SUREST.scale(), RoundingMode.HALF_UP)
                        .toPlainString();
    }

    Html.Markup belief(LinkedThing claim) {
        String belief = claim.first("kg:belief").orElse("");
        return tag(
                "span",
                css("belief"),
                at("title", "belief: how far all evidence supports it, from 0 to 1"),
                tag("meter", at("min", "0"), at("max", "1"), at("value", belief), at("aria-hidden", "true")),
                tag("span", css("unseen"), text("belief ")),
                text(shown(belief)));
    }

    /// One sentence with its marks, and where it stands.
    Html.Markup place(EvidencePlace place) {
        return tag(
                "li",
                css("place " + place.status().word()),
                marks(place),
                QuoteHtml.of(place),
                text(" "),
                tag("cite", lens(place)),
                said(place));
    }

    Html.Markup marks(EvidencePlace place) {
        Html.Markup marks = status(place.status());
        if (place.isBoth()) {
            marks = marks.and(status(EvidencePlace.Status.HEDGED));
        }
        for (String setting : place.thing().texts("kg:shownIn")) {
            marks = marks.and(tag("span", css("mark setting"), text(set.name(setting))));
        }
        return tag("span", css("marks"), marks);
    }

    public static Html.Markup status(EvidencePlace.Status status) {
        return tag("span", css("mark " + status.word()), text(status.word()));
    }

    private Html.Markup lens(EvidencePlace place) {
        return link(addresses.of(place.document()) + "#e-" + place.id(), set.name(place.document()));
    }

    private Html.Markup said(EvidencePlace place) {
        return place.thing()
                .first("kg:saidBy")
                .map(speaker ->
                        tag("span", css("said"), text(" says "), link(addresses.of(speaker), set.name(speaker))))
                .orElse(Html.Markup.NOTHING);
    }

    private Html.Markup value(LinkedThing claim, String property) {
        Optional<Cell> cell = claim.all(property).stream().findFirst();
        return cell.filter(value -> value.kind() == Cell.Kind.IRI)
                .map(value -> link(addresses.of(value.text()), set.name(value.text())))
                .orElseGet(() -> text(end(claim, property)));
    }

    private String end(LinkedThing claim, String property) {
        return claim.all(property).stream()
                .findFirst()
                .map(cell -> cell.kind() == Cell.Kind.IRI ? set.name(cell.text()) : "“" + cell.text() + "”")
                .orElse("");
    }

    // What the places have to say at their best.
    private static String status(List<EvidencePlace> places) {
        return places.stream()
                .map(EvidencePlace::status)
                .sorted()
                .findFirst()
                .orElse(EvidencePlace.Status.ASSERTED)
                .word();
    }
}
