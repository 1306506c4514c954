package org.stroma.serve.search;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stroma.model.search.TextSearch;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.SentenceClaims;
import org.stroma.serve.page.ClaimCard;
import org.stroma.serve.page.Frame;
import org.stroma.serve.page.Html;
import org.stroma.serve.page.Pager;
import org.stroma.serve.page.ThingHtml;

/// The page of what a search found, with the words marked.
record SearchHtml(Addresses addresses, Search search) {

    String page(Lookup lookup, TextSearch.Found names, TextSearch.Found sentences, SentenceClaims claims) {
        Html.Markup content = all(
                tag("h1", "“" + search.words() + "”"),
                section("Names", names, names(lookup, names)),
                section("Sentences", sentences, sentences(lookup, sentences, claims)),
                names.total() + sentences.total() == 0
                        ? tag("p", "Nothing was found that has all these words.")
                        : Html.Markup.NOTHING,
                Pager.of(search.address(), search.page(), Search.SIZE, Math.max(names.total(), sentences.total())));
        return Frame.page(search.words(), content);
    }

    private static Html.Markup section(String title, TextSearch.Found found, Html.Markup hits) {
        return found.hits().isEmpty()
                ? Html.Markup.NOTHING
                : tag("section", tag("h2", title + " (" + found.total() + ")"), tag("ul", css("hits"), hits));
    }

    private Html.Markup names(Lookup lookup, TextSearch.Found found) {
        Map<String, LinkedThing> things =
                lookup.things(found.hits().stream().map(TextSearch.Hit::thing).toList());
        Map<String, String> kinds = ThingHtml.kinds(lookup, things.values());
        List<Html.Markup> items = new ArrayList<>();
        for (TextSearch.Hit hit : found.hits()) {
            Html.Markup matched =
                    hit.text().equals(hit.name()) ? Html.Markup.NOTHING : all(text(" · also "), marked(hit));
            Html.Markup name = hit.text().equals(hit.name()) ? marked(hit) : text(hit.name());
            items.add(tag(
                    "li",
                    tag("a", at("href", addresses.of(hit.thing())), name),
                    matched,
                    tag("span", css("small"), text(" " + kinds.get(hit.thing())))));
        }
        return Html.join(items);
    }

    private Html.Markup sentences(Lookup lookup, TextSearch.Found found, SentenceClaims claims) {
        Map<String, String> documents =
                lookup.names(found.hits().stream().map(TextSearch.Hit::thing).toList());
        return Html.join(found.hits().stream()
                .map(hit -> tag(
                        "li",
                        tag("blockquote", marked(hit)),
                        tag(
                                "p",
                                css("small"),
                                link(
                                        addresses.of(hit.thing()),
                                        documents.getOrDefault(hit.thing(), LinkedThing.localName(hit.thing())))),
                        claims(claims, hit)))
                .toList());
    }

    private Html.Markup claims(SentenceClaims claims, TextSearch.Hit sentence) {
        List<Html.Markup> items = claims.in(sentence).entrySet().stream()
                .map(entry -> tag(
                        "li",
                        link(addresses.of(entry.getKey().iri()), claims.words(entry.getKey())),
                        text(" "),
                        ClaimCard.status(entry.getValue().status())))
                .toList();
        return items.isEmpty() ? Html.Markup.NOTHING : tag("ul", Html.join(items));
    }

    private static Html.Markup marked(TextSearch.Hit hit) {
        List<Html.Markup> parts = new ArrayList<>();
        int at = 0;
        for (TextSearch.Mark mark : hit.marks()) {
            parts.add(text(hit.text().substring(at, mark.start())));
            parts.add(tag("mark", hit.text().substring(mark.start(), mark.end())));
            at = mark.end();
        }
        parts.add(text(hit.text().substring(at)));
        return Html.join(parts);
    }
}
