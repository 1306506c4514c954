package org.stroma.serve.page;

import static java.util.Objects.requireNonNull;
import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.query.engine.Cell;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// The notes beside a text: for each place the triple that was read there, and which other documents say or deny it.
record NotesHtml(Addresses addresses, ClaimSet set) {

    private static final int SHOWN = 4;
    private static final LiveQuery SUPPORT = LiveQuery.named("support");

    /// @param places of the document, in the order of their numbers
    Html.Markup of(Lookup lookup, LinkedThing document, List<EvidencePlace> places) {
        Map<String, LinkedThing> claims =
                set.claims().stream().collect(Collectors.toMap(LinkedThing::iri, claim -> claim));
        Map<String, Map<EvidencePlace.Status, Set<String>>> others = others(lookup, document);
        Map<String, String> names = lookup.names(others.values().stream()
                .flatMap(byStatus -> byStatus.values().stream())
                .flatMap(Set::stream)
                .toList());
        List<Html.Markup> notes = new ArrayList<>();
        for (EvidencePlace place : places) {
            String claim = place.claim().orElse("");
            Html.Markup elsewhere = elsewhere(others.getOrDefault(claim, Map.of()), names);
            notes.add(note(notes.size() + 1, place, requireNonNull(claims.get(claim)), elsewhere));
        }
        return tag(
                "aside",
                css("notes"),
                at("aria-label", "What was read in the text"),
                notes.isEmpty() ? tag("p", "Nothing was read in this text.") : tag("ol", Html.join(notes)));
    }

    private Html.Markup note(int number, EvidencePlace place, LinkedThing claim, Html.Markup elsewhere) {
        ClaimCard card = new ClaimCard(addresses, set);
        return tag(
                "li",
                at("id", "n-" + number),
                at("tabindex", "-1"),
                css("note " + place.status().word()),
                tag("p", card.triple(claim), text(" "), card.belief(claim)),
                tag(
                        "p",
                        css("small"),
                        card.marks(place),
                        text(" "),
                        link("#e-" + place.id(), "in the text"),
                        text(" · "),
                        link(addresses.of(place.iri()), "how it was read")),
                elsewhere);
    }

    private Html.Markup elsewhere(Map<EvidencePlace.Status, Set<String>> others, Map<String, String> names) {
        List<Html.Markup> lines = new ArrayList<>();
        others.forEach((status, documents) -> {
            List<Html.Markup> links = documents.stream()
                    .limit(SHOWN)
                    .map(document -> link(addresses.of(document), names.getOrDefault(document, document)))
                    .toList();
            String rest = documents.size() > SHOWN ? " and " + (documents.size() - SHOWN) + " more" : "";
            lines.add(tag(
                    "p",
                    css("small"),
                    text("also " + status.word() + " in "),
                    all(Html.join(links, "; "), text(rest))));
        });
        return Html.join(lines);
    }

    private Map<String, Map<EvidencePlace.Status, Set<String>>> others(Lookup lookup, LinkedThing document) {
        Map<String, Map<EvidencePlace.Status, Set<String>>> others = new HashMap<>();
        List<String> claims = set.claims().stream().map(LinkedThing::iri).toList();
        if (claims.isEmpty()) {
            return others;
        }
        for (List<Cell> row : lookup.run(SUPPORT.about("claim", claims)).rows()) {
            if (!row.get(1).text().equals(document.iri())) {
                EvidencePlace.Status status = EvidencePlace.status(
                        LinkedThing.localName(row.get(2).text()),
                        LinkedThing.localName(row.get(3).text()));
                others.computeIfAbsent(row.get(0).text(), claim -> new EnumMap<>(EvidencePlace.Status.class))
                        .computeIfAbsent(status, key -> new LinkedHashSet<>())
                        .add(row.get(1).text());
            }
        }
        return others;
    }
}
