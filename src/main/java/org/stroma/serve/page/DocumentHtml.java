package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.version.DocumentTexts;

/// A document's text as HTML, with its claims marked in place and a note for each.
public record DocumentHtml(Addresses addresses, DocumentTexts texts) {

    private static final List<String> SHOWN = List.of("rdf:type", "dcterms:title", "kg:sha256");

    String page(Lookup lookup, LinkedThing document) {
        ClaimSet set = ClaimSet.readIn(lookup, List.of(document.iri()));
        List<EvidencePlace> places = List.copyOf(set.places().values());
        Html.Markup content = all(
                Heading.of(lookup, document),
                status(document),
                tag(
                        "p",
                        css("key"),
                        all(statuses()),
                        text(" Click a mark, or follow its number, for what was read there.")),
                tag(
                        "div",
                        css("lens"),
                        reading(document, places),
                        new NotesHtml(addresses, set).of(lookup, document, places)),
                new FactsHtml(addresses).of(lookup, document, SHOWN),
                new FactsHtml(addresses).pointing(lookup, document));
        return Frame.page(document.name(), content, "lens.js");
    }

    /// The key of a document, as texts are kept by it.
    public static String key(Addresses addresses, String iri) {
        String prefix = addresses.base() + "document/";
        String path = iri.startsWith(prefix) ? iri.substring(prefix.length()) : "";
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Html.Markup[] statuses() {
        return Arrays.stream(EvidencePlace.Status.values())
                .map(ClaimCard::status)
                .toArray(Html.Markup[]::new);
    }

    private static Html.Markup status(LinkedThing document) {
        String status = document.term("kg:publicationStatus");
        return status.isEmpty()
                ? Html.Markup.NOTHING
                : tag("p", css("warning"), at("role", "note"), text("Publication status: " + status));
    }

    private Html.Markup reading(LinkedThing document, List<EvidencePlace> places) {
        return texts.text(key(addresses, document.iri()))
                .map(text -> tag("div", css("reading"), at("lang", "en"), MarkedText.of(text, places)))
                .orElseGet(() -> tag("p", "The text is not at hand."));
    }
}
