package org.stroma.serve.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.model.search.TextSearch;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.SentenceClaims;
import org.stroma.serve.view.ClaimViews;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.ThingLink;
import org.stroma.serve.view.Wording;

/// Makes what a search found ready to be shown.
///
/// @param words what is searched in
record SearchViews(Site site, Catalog catalog, Lookup lookup, TextSearch words) {

    private static final int MOST_CLAIMS = 4;
    private static final int MOST_NAMES = 4;
    private static final Comparator<CatalogClaim> MAIN_FIRST = Comparator.comparing(
                    (CatalogClaim claim) -> claim.sign() != Sign.ASSERTED && claim.sign() != Sign.DISPUTED)
            .thenComparing(CatalogClaim::places, Comparator.reverseOrder())
            .thenComparing(CatalogClaim::belief, Comparator.reverseOrder())
            .thenComparing(CatalogClaim::iri);

    SearchView of(Search search, TextSearch.Found names, TextSearch.Found sentences) {
        Optional<CatalogThing> best = search.page() == 1
                ? names.hits().stream().findFirst().flatMap(hit -> catalog.thing(hit.thing()))
                : Optional.empty();
        List<TextSearch.Hit> others =
                names.hits().stream().skip(best.isPresent() ? 1 : 0).toList();
        int pages = Math.max(1, (Math.max(names.total(), sentences.total()) + Search.SIZE - 1) / Search.SIZE);
        return new SearchView(
                search.words(),
                summary(names, sentences),
                new SearchFacets(site, catalog, words).of(search),
                best.map(thing -> best(thing, names.hits().getFirst())),
                others.stream().map(this::name).toList(),
                Math.max(0, names.total() - Search.SIZE * search.page()),
                sentences(sentences),
                page(search, search.page() - 1, pages),
                page(search, search.page() + 1, pages),
                "Page " + search.page() + " of " + pages);
    }

    private static Optional<String> page(Search search, int number, int pages) {
        return number < 1 || number > pages
                ? Optional.empty()
                : Optional.of(search.address() + (number == 1 ? "" : "&page=" + number));
    }

    private static String summary(TextSearch.Found names, TextSearch.Found sentences) {
        return Wording.counted(names.total(), "thing", "things") + " · "
                + Wording.counted(sentences.total(), "sentence", "sentences");
    }

    private SearchView.Best best(CatalogThing thing, TextSearch.Hit hit) {
        List<CatalogClaim> main = catalog.about(thing).stream()
                .filter(claim -> claim.object() >= 0)
                .sorted(MAIN_FIRST)
                .limit(MOST_CLAIMS)
                .toList();
        return new SearchView.Best(
                site.link(thing),
                note(thing, hit),
                new ClaimViews(site, catalog, lookup).of(main, Optional.empty(), 0),
                thing.signs().total(),
                thing.documents(),
                "/claims?about=" + Addresses.encode(thing.iri()));
    }

    // Such as "protein · HGNC:2561 · also C-X-C chemokine receptor type 4, CD184".
    private String note(CatalogThing thing, TextSearch.Hit hit) {
        List<String> parts = new ArrayList<>();
        parts.add(site.kinds().of(thing.kind()).singular());
        Optional.of(Prefixes.shorten(thing.iri()))
                .filter(curie -> !curie.equals(thing.iri()))
                .ifPresent(parts::add);
        List<String> names = Stream.concat(
                        Stream.of(hit.text()), lookup.thing(thing.iri()).texts("skos:altLabel").stream())
                .filter(name -> !name.equals(thing.label()))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        if (!names.isEmpty()) {
            parts.add("also " + String.join(", ", names));
        }
        return String.join(" · ", parts);
    }

    private SearchView.Name name(TextSearch.Hit hit) {
        boolean same = hit.text().equals(hit.name());
        Optional<CatalogThing> thing = catalog.thing(hit.thing());
        return new SearchView.Name(
                thing.map(site::link).orElseGet(() -> unlisted(hit)),
                same ? marked(hit) : List.of(new SearchView.Stretch(hit.name(), false)),
                same ? List.of() : marked(hit),
                thing.map(this::claims)
                        .map(number -> Wording.counted(number, "claim", "claims"))
                        .orElse(""));
    }

    // Claims about a thing, or made by a document.
    private int claims(CatalogThing thing) {
        return catalog.document(thing.iri())
                .map(document -> document.claims().size())
                .orElseGet(() -> thing.signs().total());
    }

    private ThingLink unlisted(TextSearch.Hit hit) {
        String type =
                hit.types().stream().findFirst().map(LinkedThing::localName).orElse("");
        return new ThingLink(
                site.addresses().of(hit.thing()), hit.name(), site.kinds().of(type));
    }

    private List<SearchView.Sentence> sentences(TextSearch.Found found) {
        SentenceClaims claims = SentenceClaims.load(lookup, found.hits());
        return found.hits().stream()
                .map(hit -> sentence(hit, claims))
                .sorted(Comparator.comparing(sentence -> sentence.claims().isEmpty()))
                .toList();
    }

    private SearchView.Sentence sentence(TextSearch.Hit hit, SentenceClaims claims) {
        Optional<CatalogDocument> document = catalog.document(hit.thing());
        List<SearchView.Said> said = new ArrayList<>();
        claims.in(hit)
                .forEach((claim, place) -> catalog.claim(claim.iri()).ifPresent(known -> said.add(said(known, place))));
        return new SearchView.Sentence(
                marked(hit),
                document.map(CatalogDocument::title).orElseGet(() -> LinkedThing.localName(hit.thing())),
                site.addresses().of(hit.thing()),
                document.map(CatalogDocument::date).map(Wording::date).orElse(""),
                said);
    }

    private SearchView.Said said(CatalogClaim claim, EvidencePlace place) {
        return new SearchView.Said(
                Sign.valueOf(place.status().name()),
                catalog.things().get(claim.subject()).label(),
                catalog.relationName(claim.relation()),
                claim.object() < 0
                        ? claim.literal()
                        : catalog.things().get(claim.object()).label(),
                site.addresses().of(claim.iri()));
    }

    private static List<SearchView.Stretch> marked(TextSearch.Hit hit) {
        List<SearchView.Stretch> parts = new ArrayList<>();
        int at = 0;
        for (TextSearch.Mark mark : hit.marks()) {
            parts.add(new SearchView.Stretch(hit.text().substring(at, mark.start()), false));
            parts.add(new SearchView.Stretch(hit.text().substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        parts.add(new SearchView.Stretch(hit.text().substring(at), false));
        return parts;
    }
}
