package org.stroma.serve.add;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stroma.query.format.Json;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.page.ClaimCard;
import org.stroma.serve.page.Frame;
import org.stroma.serve.page.Html;
import tools.jackson.databind.node.ObjectNode;

/// What became of a document that was added: how far it is, then its claims, or why it has none.
record AddedHtml(Addresses addresses, Addition addition) {

    static ObjectNode json(Addition addition) {
        ObjectNode json = Json.object();
        json.put("id", addition.id());
        json.put("stage", addition.stage().word());
        json.put("words", words(addition));
        json.put("done", addition.done());
        json.put("total", addition.total());
        json.put("finished", addition.stage().isLast());
        json.set("documents", Json.strings(addition.documents()));
        json.put("message", addition.message());
        return json;
    }

    /// Of one that is not in the graph, or not yet.
    String page() {
        return addition.stage().isLast() ? refused() : underway();
    }

    /// Of one that is in the graph.
    String page(Lookup lookup) {
        List<String> iris = addition.documents();
        ClaimSet set = ClaimSet.readIn(lookup, iris);
        Map<String, String> names = lookup.names(iris);
        ClaimCard card = new ClaimCard(addresses, set);
        Html.Markup content = all(
                tag("h1", names.getOrDefault(iris.getFirst(), addition.id())),
                message(),
                tag("p", css("lead"), text(found(set))),
                tag("p", Html.join(lenses(iris, names), " · ")),
                Html.join(set.claims().stream().map(card::card).toList()),
                another());
        return Frame.page("Added: " + addition.id(), content);
    }

    private String refused() {
        Html.Markup content = all(
                tag("h1", addition.id() + " is not in the graph"),
                tag("p", css("warning"), at("role", "alert"), text(addition.message())),
                tag("p", "The file was not kept."),
                another());
        return Frame.page("Not added: " + addition.id(), content);
    }

    private String underway() {
        Html.Markup head = tag("noscript", tag("meta", at("http-equiv", "refresh"), at("content", "2")));
        Html.Markup content = all(
                tag("h1", "Reading " + addition.id()),
                tag(
                        "p",
                        at("id", "stage"),
                        at("role", "status"),
                        at("data-address", AddPage.PATH + "/" + addition.id()),
                        text(words(addition))),
                bar(),
                tag("p", css("small"), text("This page shows its claims when it is done.")));
        return Frame.page("Reading " + addition.id(), head, content, "add.js");
    }

    private Html.Markup bar() {
        List<Html.Part> parts = new ArrayList<>(List.of(at("id", "progress"), at("aria-labelledby", "stage")));
        if (addition.total() > 0) {
            parts.add(at("max", Integer.toString(addition.total())));
            parts.add(at("value", Integer.toString(addition.done())));
        }
        return tag("progress", parts.toArray(Html.Part[]::new));
    }

    private Html.Markup message() {
        return addition.message().isEmpty() ? Html.Markup.NOTHING : tag("p", css("note"), text(addition.message()));
    }

    private List<Html.Markup> lenses(List<String> iris, Map<String, String> names) {
        return iris.stream()
                .map(iri -> link(
                        addresses.of(iri),
                        iris.size() == 1 ? "Read it with its claims marked" : names.getOrDefault(iri, iri)))
                .toList();
    }

    private static Html.Markup another() {
        return tag("p", css("more"), link(AddPage.PATH, "Add another document"));
    }

    private static String found(ClaimSet set) {
        int claims = set.claims().size();
        if (claims == 0) {
            return "No claim was found in it.";
        }
        return claims == 1 ? "It makes one claim:" : "It makes " + claims + " claims:";
    }

    private static String words(Addition addition) {
        String counted = addition.total() == 0 ? "" : ": " + addition.done() + " of " + addition.total() + " documents";
        return addition.stage().words() + counted;
    }
}
