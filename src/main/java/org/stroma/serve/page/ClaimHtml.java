package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.List;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// The page of a claim: its triple, its belief, and every place for and against it.
record ClaimHtml(Addresses addresses) {

    private static final int MOST = 500;
    private static final LiveQuery CONFLICTS = LiveQuery.named("conflicts-of");

    String page(Lookup lookup, LinkedThing claim) {
        ClaimSet set = ClaimSet.load(lookup, List.of(claim.iri()), MOST);
        ClaimCard card = new ClaimCard(addresses, set);
        List<EvidencePlace> places = set.placesOf(claim);
        List<String> conflicts = lookup.column(CONFLICTS.about("claim", List.of(claim.iri())), "conflict");
        Html.Markup content = all(
                Heading.of(card.sentence(claim), "claim", claim.iri()),
                tag("p", css("lead"), card.triple(claim), text(" "), card.belief(claim)),
                section(card, "For it", places, false),
                section(card, "Against it", places, true),
                conflicts.isEmpty()
                        ? Html.Markup.NOTHING
                        : tag("section", tag("h2", "Conflicts"), new ConflictHtml(addresses).list(lookup, conflicts)));
        return Frame.page(card.sentence(claim), content);
    }

    private static Html.Markup section(ClaimCard card, String heading, List<EvidencePlace> places, boolean against) {
        List<Html.Markup> shown = places.stream()
                .filter(place -> (place.status() == EvidencePlace.Status.NEGATED) == against)
                .map(card::place)
                .toList();
        return shown.isEmpty()
                ? Html.Markup.NOTHING
                : tag(
                        "section",
                        tag("h2", heading + " (" + shown.size() + ")"),
                        tag("ul", css("places"), Html.join(shown)));
    }
}
