package org.stroma.serve.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.view.ClaimViews;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;

/// Explains a belief: what each place adds to it or takes from it.
record Weighings(Site site, Lookup lookup, Catalog catalog, ClaimViews views) {

    private static final int PLACES = 3;
    private static final LiveQuery VERDICTS = LiveQuery.named("verdicts-on");

    ClaimRecordView.Weighing of(CatalogClaim claim, LinkedThing thing, ClaimSet set, List<EvidencePlace> places) {
        BigDecimal prior = lookup.thing(site.options().base() + "graph/claims")
                .first("kg:prior")
                .map(BigDecimal::new)
                .orElse(BigDecimal.ZERO);
        BigDecimal sum = places.stream().map(Weighings::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Frame.Link> verdicts = verdicts(claim);
        return new ClaimRecordView.Weighing(
                rounded(ClaimPage.logistic(prior)),
                signed(prior),
                signed(sum),
                signed(prior.add(sum)),
                thing.first("kg:belief").orElse(claim.belief().toPlainString()),
                rows(set, places, !verdicts.isEmpty()),
                verdicts,
                thing.first("kg:beliefOtherwise").orElse(""),
                explained(claim));
    }

    private List<ClaimRecordView.Weight> rows(ClaimSet set, List<EvidencePlace> places, boolean judged) {
        TreeSet<String> rules = new TreeSet<>();
        TreeSet<String> documents = new TreeSet<>();
        places.forEach(place -> {
            rules.addAll(place.thing().texts("kg:foundBy"));
            documents.add(place.document());
        });
        Map<String, String> names = lookup.names(rules);
        Map<String, String> remarks = remarks(documents, places, judged);
        return places.stream()
                .sorted(Comparator.comparing(Weighings::weight, Comparator.reverseOrder())
                        .thenComparing(EvidencePlace::iri))
                .map(place -> new ClaimRecordView.Weight(
                        signed(weight(place)),
                        views.place(place, set),
                        place.thing().first("kg:confidence").orElse(""),
                        place.thing().texts("kg:foundBy").stream()
                                .map(rule -> new Frame.Link(
                                        site.addresses().of(rule),
                                        names.getOrDefault(rule, LinkedThing.localName(rule))))
                                .toList(),
                        remarks.getOrDefault(place.iri(), "")))
                .toList();
    }

    private List<Frame.Link> verdicts(CatalogClaim claim) {
        List<String> verdicts = lookup.column(VERDICTS.about("claim", List.of(claim.iri())), "verdict");
        Map<String, String> names = lookup.names(verdicts);
        return verdicts.stream()
                .map(verdict -> new Frame.Link(
                        site.addresses().of(verdict), names.getOrDefault(verdict, LinkedThing.localName(verdict))))
                .toList();
    }

    // Why a place counts less than the others.
    private Map<String, String> remarks(TreeSet<String> documents, List<EvidencePlace> places, boolean judged) {
        Map<String, LinkedThing> known = lookup.things(documents);
        Map<String, Integer> voices = new HashMap<>();
        places.forEach(place -> voices.merge(origin(known, place), 1, Integer::sum));
        Map<String, String> remarks = new HashMap<>();
        for (EvidencePlace place : places) {
            List<String> parts = new ArrayList<>();
            String status = Optional.ofNullable(known.get(place.document()))
                    .map(document -> document.term("kg:publicationStatus"))
                    .orElse("");
            if (!status.isEmpty()) {
                parts.add("the document: " + status);
            } else if (judged && weight(place).signum() == 0) {
                parts.add("does not count by a curator’s verdict");
            }
            if (place.thing().first("kg:supersededBy").isPresent()) {
                parts.add("overtaken by a later denial");
            }
            if (place.status() == EvidencePlace.Status.HEDGED) {
                parts.add("hedged: a fifth");
            }
            if (voices.getOrDefault(origin(known, place), 0) > 1) {
                parts.add("one of several of its origin");
            }
            remarks.put(place.iri(), String.join("; ", parts));
        }
        return remarks;
    }

    private static String origin(Map<String, LinkedThing> documents, EvidencePlace place) {
        return Optional.ofNullable(documents.get(place.document()))
                .flatMap(document -> document.first("kg:lineage"))
                .orElse(place.document());
    }

    private String explained(CatalogClaim claim) {
        String object = claim.object() < 0
                ? ""
                : "&object="
                        + Addresses.encode(catalog.things().get(claim.object()).iri());
        return "/ask/belief-explained?subject="
                + Addresses.encode(catalog.things().get(claim.subject()).iri()) + "&relation="
                + Addresses.encode(LinkedThing.localName(claim.relation())) + object;
    }

    private static BigDecimal weight(EvidencePlace place) {
        return place.thing().first("kg:weight").map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    private static String rounded(BigDecimal number) {
        return number.setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    // With a minus that is as wide as the plus.
    private static String signed(BigDecimal number) {
        return (number.signum() < 0 ? "−" : "+") + rounded(number.abs());
    }
}
