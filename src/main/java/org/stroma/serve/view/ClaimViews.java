package org.stroma.serve.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogDocument;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;

/// Makes claims ready to be shown: loads their places, and puts the best first.
public final class ClaimViews {

    private static final int BEST_LENGTH = 60;
    private static final String BUILT_IN = "/reader/builtin";

    private final Site site;
    private final Catalog catalog;
    private final Lookup lookup;
    private final Map<String, String> texts = new HashMap<>();

    public ClaimViews(Site site, Catalog catalog, Lookup lookup) {
        this.site = site;
        this.catalog = catalog;
        this.lookup = lookup;
    }

    /// Claims in the given order.
    ///
    /// @param self index of the thing that the page is about, which is left out of its claims
    /// @param most places to load for one claim
    public List<ClaimView> of(Collection<CatalogClaim> claims, Optional<Integer> self, int most) {
        ClaimSet set =
                ClaimSet.load(lookup, claims.stream().map(CatalogClaim::iri).toList(), most);
        Map<String, LinkedThing> things =
                set.claims().stream().collect(Collectors.toMap(LinkedThing::iri, claim -> claim));
        List<ClaimView> views = new ArrayList<>();
        for (CatalogClaim claim : claims) {
            LinkedThing thing = things.get(claim.iri());
            if (thing != null) {
                views.add(view(claim, thing, set, self));
            }
        }
        return views;
    }

    /// Claims with the places that are loaded.
    public List<ClaimView> of(ClaimSet set) {
        return set.claims().stream()
                .flatMap(thing ->
                        catalog.claim(thing.iri()).map(claim -> view(claim, thing, set, Optional.empty())).stream())
                .toList();
    }

    private ClaimView view(CatalogClaim claim, LinkedThing thing, ClaimSet set, Optional<Integer> self) {
        List<EvidencePlace> places = set.placesOf(thing);
        // What holds in both directions is told from the thing that the page is about.
        boolean turned = self.filter(end -> end == claim.object()).isPresent() && catalog.isSymmetric(claim.relation());
        int subject = turned ? claim.object() : claim.subject();
        int object = turned ? claim.subject() : claim.object();
        List<PlaceView> shown = places.stream()
                .sorted(bestFirst(claim))
                .map(place -> place(place, set))
                .toList();
        return new ClaimView(
                site.addresses().of(claim.iri()),
                "c-" + LinkedThing.localName(claim.iri()),
                claim.sign(),
                self.filter(end -> end == subject).isPresent() ? Optional.empty() : end(subject, ""),
                catalog.relationName(claim.relation()),
                "/claims?relation=" + Addresses.encode(LinkedThing.localName(claim.relation())),
                self.filter(end -> end == object && end != subject).isPresent()
                        ? Optional.empty()
                        : end(object, claim.literal()),
                chips(claim),
                shown,
                claim.places() - places.size(),
                claim.places(),
                claim.documents().number(),
                new Belief(claim.belief()));
    }

    private Optional<ThingLink> end(int index, String literal) {
        return index < 0
                ? Optional.of(ThingLink.literal(literal))
                : Optional.of(site.link(catalog.things().get(index)));
    }

    private static List<ClaimView.Chip> chips(CatalogClaim claim) {
        List<ClaimView.Chip> chips = new ArrayList<>();
        if (claim.sign() != Sign.HEDGED && claim.hedged() > 0) {
            chips.add(new ClaimView.Chip(Sign.HEDGED, "hedged in " + places(claim.hedged())));
        }
        if (claim.sign() != Sign.NEGATED && claim.sign() != Sign.DISPUTED && claim.negated() > 0) {
            chips.add(new ClaimView.Chip(Sign.NEGATED, "denied in " + places(claim.negated())));
        }
        return chips;
    }

    private static String places(int number) {
        return Wording.counted(number, "place", "places");
    }

    /// One place, with its sentence around it.
    public PlaceView place(EvidencePlace place, ClaimSet set) {
        Optional<CatalogDocument> document = catalog.document(place.document());
        return new PlaceView(
                place.id(),
                Sign.valueOf(place.status().name()),
                place.isBoth(),
                QuotePieces.inSentence(place, text(place.document())),
                site.addresses().of(place.iri()),
                document.map(CatalogDocument::title).orElseGet(() -> set.name(place.document())),
                site.addresses().of(place.document()) + "#e-" + place.id(),
                document.map(CatalogDocument::date).map(Wording::date).orElse(""),
                place.thing().texts("kg:shownIn").stream().map(set::name).toList(),
                place.thing().first("kg:saidBy").map(speaker -> speaker(speaker, set)),
                place.thing().texts("kg:reader").stream()
                        .filter(reader -> !reader.endsWith(BUILT_IN))
                        .map(LinkedThing::localName)
                        .toList());
    }

    /// The words of a place with that many letters of the text on either side.
    public List<Piece> around(EvidencePlace place, int letters) {
        return QuotePieces.within(place, text(place.document()), letters);
    }

    private ThingLink speaker(String iri, ClaimSet set) {
        return catalog.thing(iri)
                .map(site::link)
                .orElseGet(() -> new ThingLink(
                        site.addresses().of(iri), set.name(iri), site.kinds().of("")));
    }

    private String text(String document) {
        return texts.computeIfAbsent(document, iri -> site.text(iri).orElse(""));
    }

    private Comparator<EvidencePlace> bestFirst(CatalogClaim claim) {
        EvidencePlace.Status own = switch (claim.sign()) {
            case ASSERTED, DISPUTED -> EvidencePlace.Status.ASSERTED;
            case HEDGED -> EvidencePlace.Status.HEDGED;
            case NEGATED -> EvidencePlace.Status.NEGATED;
        };
        return Comparator.comparing((EvidencePlace place) -> place.status() != own)
                .thenComparing(place -> !holdsBothEnds(place))
                .thenComparing(place -> place.thing().term("kg:inPart").equals("Headline"))
                .thenComparing(place -> Math.abs(place.quote().length() - BEST_LENGTH))
                .thenComparing(this::date, Comparator.reverseOrder())
                .thenComparing(EvidencePlace::iri);
    }

    private String date(EvidencePlace place) {
        return catalog.document(place.document()).map(CatalogDocument::date).orElse("");
    }

    private static boolean holdsBothEnds(EvidencePlace place) {
        return holds(place, "subject") && holds(place, "object");
    }

    private static boolean holds(EvidencePlace place, String end) {
        return place.thing().number("kg:" + end + "Start") >= place.start()
                && place.thing().number("kg:" + end + "End") <= place.end();
    }
}
