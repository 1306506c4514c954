package org.stroma.serve.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.ClaimView;
import org.stroma.serve.view.ClaimViews;
import org.stroma.serve.view.DisputeView;
import org.stroma.serve.view.DisputeViews;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// The page of a claim: its words, for and against it, and how far they carry.
public record ClaimPage(Site site, Snapshot snapshot) {

    private static final int MOST = 500;
    private static final int MOST_DISPUTES = 8;
    private static final LiveQuery CONFLICTS = LiveQuery.named("conflicts-of");

    public String page(Lookup lookup, LinkedThing thing) {
        Catalog catalog = site.catalog(snapshot);
        return catalog.claim(thing.iri())
                .map(claim -> page(lookup, catalog, claim, thing))
                .orElseGet(() -> new RecordPage(site, snapshot).page(lookup, thing));
    }

    /// A claim in words.
    static String sentence(Catalog catalog, CatalogClaim claim) {
        String object = claim.object() < 0
                ? "“" + claim.literal() + "”"
                : catalog.things().get(claim.object()).label();
        return catalog.things().get(claim.subject()).label() + " " + catalog.relationName(claim.relation()) + " "
                + object;
    }

    private String page(Lookup lookup, Catalog catalog, CatalogClaim claim, LinkedThing thing) {
        ClaimViews views = new ClaimViews(site, catalog, lookup);
        ClaimView view = views.of(List.of(claim), Optional.empty(), 1).getFirst();
        ClaimSet set = ClaimSet.load(lookup, List.of(claim.iri()), MOST);
        List<EvidencePlace> places = set.placesOf(thing);
        ClaimRecordView record = new ClaimRecordView(
                view,
                claim.sign() == Sign.ASSERTED ? "claim" : claim.sign().word() + " claim",
                thing.texts("kg:stage").isEmpty()
                        ? List.of()
                        : List.copyOf(lookup.names(thing.texts("kg:stage")).values().stream()
                                .sorted()
                                .toList()),
                sides(lookup, catalog, views, set, places),
                claim.places() - places.size(),
                new Weighings(site, lookup, catalog, views).of(claim, thing, set, places),
                disputes(lookup, catalog, claim),
                related(catalog, claim),
                DataLinks.of(site.addresses(), claim.iri()));
        return site.render("claim", site.frame(snapshot, sentence(catalog, claim), Frame.Place.BROWSE), record);
    }

    private List<ClaimRecordView.Side> sides(
            Lookup lookup, Catalog catalog, ClaimViews views, ClaimSet set, List<EvidencePlace> places) {
        Map<String, LinkedThing> documents = lookup.things(
                places.stream().map(EvidencePlace::document).distinct().toList());
        List<ClaimRecordView.Side> sides = new ArrayList<>();
        for (boolean against : new boolean[] {false, true}) {
            Map<String, List<EvidencePlace>> byDocument = new LinkedHashMap<>();
            places.stream()
                    .filter(place -> (place.status() == EvidencePlace.Status.NEGATED) == against)
                    .sorted(Comparator.comparing(
                                    (EvidencePlace place) -> date(catalog, place), Comparator.reverseOrder())
                            .thenComparing(EvidencePlace::document)
                            .thenComparing(EvidencePlace::start)
                            .thenComparing(EvidencePlace::iri))
                    .forEach(place -> byDocument
                            .computeIfAbsent(place.document(), document -> new ArrayList<>())
                            .add(place));
            if (!byDocument.isEmpty()) {
                int number = byDocument.values().stream().mapToInt(List::size).sum();
                sides.add(new ClaimRecordView.Side(
                        against ? "against" : "for",
                        against ? "Against it" : "For it",
                        Wording.counted(number, "place", "places") + " in "
                                + Wording.counted(byDocument.size(), "document", "documents"),
                        byDocument.entrySet().stream()
                                .map(group -> group(
                                        catalog,
                                        Optional.ofNullable(documents.get(group.getKey())),
                                        group.getKey(),
                                        group.getValue(),
                                        views,
                                        set))
                                .toList()));
            }
        }
        return sides;
    }

    private ClaimRecordView.Group group(
            Catalog catalog,
            Optional<LinkedThing> document,
            String iri,
            List<EvidencePlace> places,
            ClaimViews views,
            ClaimSet set) {
        return new ClaimRecordView.Group(
                catalog.document(iri).map(CatalogDocument::title).orElseGet(() -> set.name(iri)),
                site.addresses().of(iri),
                catalog.document(iri)
                        .map(CatalogDocument::date)
                        .filter(date -> !date.isEmpty())
                        .map(Wording::date)
                        .orElse("no date"),
                document.map(known -> known.term("kg:publicationStatus")).orElse(""),
                places.stream().map(place -> views.place(place, set)).toList());
    }

    private static String date(Catalog catalog, EvidencePlace place) {
        return catalog.document(place.document()).map(CatalogDocument::date).orElse("");
    }

    // To look for disputes takes all of the graph's, so only where there is one.
    private List<DisputeView> disputes(Lookup lookup, Catalog catalog, CatalogClaim claim) {
        List<String> conflicts = lookup.column(CONFLICTS.about("claim", List.of(claim.iri())), "conflict");
        if (conflicts.isEmpty()) {
            return List.of();
        }
        DisputeViews disputes = new DisputeViews(site, catalog, lookup);
        return conflicts.stream()
                .flatMap(conflict -> disputes.conflict(conflict).stream())
                .distinct()
                .limit(MOST_DISPUTES)
                .toList();
    }

    private static List<Frame.Link> related(Catalog catalog, CatalogClaim claim) {
        String relation = LinkedThing.localName(claim.relation());
        CatalogThing subject = catalog.things().get(claim.subject());
        List<Frame.Link> links = new ArrayList<>();
        links.add(new Frame.Link(
                "/claims?relation=" + Addresses.encode(relation),
                "all claims with “" + catalog.relationName(claim.relation()) + "”"));
        links.add(new Frame.Link(
                "/claims?subject=" + Addresses.encode(subject.iri()) + "&relation=" + Addresses.encode(relation),
                "what else " + subject.label() + " " + catalog.relationName(claim.relation())));
        claim.otherEnd(claim.subject()).map(catalog.things()::get).ifPresent(object -> {
            links.add(new Frame.Link(
                    "/claims?object=" + Addresses.encode(object.iri()) + "&relation=" + Addresses.encode(relation),
                    "what else " + catalog.relationName(claim.relation()) + " " + object.label()));
            links.add(new Frame.Link(
                    "/claims?subject=" + Addresses.encode(subject.iri()) + "&object=" + Addresses.encode(object.iri()),
                    "all between " + subject.label() + " and " + object.label()));
        });
        return links;
    }

    /// Log-odds as a belief.
    static BigDecimal logistic(BigDecimal odds) {
        return BigDecimal.valueOf(1 / (1 + StrictMath.exp(-odds.doubleValue())));
    }
}
