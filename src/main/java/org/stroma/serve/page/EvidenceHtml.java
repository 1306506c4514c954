package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.version.DocumentTexts;

/// The page of a piece of evidence: the place with the words around it, and how it was read.
record EvidenceHtml(Addresses addresses, DocumentTexts texts) {

    private static final int AROUND = 240;
    private static final List<String> SHOWN = List.of("rdf:type", "kg:quote", "kg:evidenceFor");

    String page(Lookup lookup, LinkedThing evidence) {
        EvidencePlace place = new EvidencePlace(evidence);
        List<LinkedThing> told = place.claim().map(lookup::thing).stream().toList();
        List<LinkedThing> claims =
                told.stream().filter(one -> one.is("kg:Claim")).toList();
        ClaimSet set = ClaimSet.load(lookup, claims, Set.of(evidence.iri()));
        ClaimCard card = new ClaimCard(addresses, set);
        List<Html.Markup> triples = claims.stream()
                .map(claim -> tag("p", css("lead"), card.triple(claim), text(" "), card.belief(claim)))
                .toList();
        List<Html.Markup> numbers = told.stream()
                .filter(number -> !number.is("kg:Claim"))
                .map(number -> tag("p", css("lead"), link(addresses.of(number.iri()), number(number))))
                .toList();
        Html.Markup content = all(
                Heading.of(set.name(place.document()), "evidence in", evidence.iri()),
                Html.join(triples),
                Html.join(numbers),
                tag("p", card.marks(place)),
                tag("blockquote", css("place " + place.status().word()), around(place)),
                tag("p", link(addresses.of(place.document()) + "#e-" + place.id(), "Read it in the document")),
                new FactsHtml(addresses).of(lookup, evidence, SHOWN));
        return Frame.page("Evidence in " + set.name(place.document()), content);
    }

    private static String number(LinkedThing measurement) {
        return Stream.of("kg:value", "kg:unit", "kg:counts")
                .flatMap(property -> measurement.first(property).stream())
                .collect(Collectors.joining(" "));
    }

    private Html.Markup around(EvidencePlace place) {
        String text = texts.text(DocumentHtml.key(addresses, place.document())).orElse("");
        int length = text.codePointCount(0, text.length());
        if (place.start() < 0 || place.end() > length) {
            return QuoteHtml.of(place);
        }
        int start = text.offsetByCodePoints(0, place.start());
        int end = text.offsetByCodePoints(0, place.end());
        String before = text.substring(text.offsetByCodePoints(0, Math.max(0, place.start() - AROUND)), start);
        String after = text.substring(end, text.offsetByCodePoints(0, Math.min(length, place.end() + AROUND)));
        return all(
                tag("span", css("around"), text(before)), QuoteHtml.of(place), tag("span", css("around"), text(after)));
    }
}
