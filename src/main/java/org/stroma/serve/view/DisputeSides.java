package org.stroma.serve.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Lookup;

/// The sides of a dispute with their words.
///
/// @param most places to show of one side
record DisputeSides(Site site, Catalog catalog, Lookup lookup, ClaimViews claims, int most) {

    private static final String YES = "yes: ";
    private static final String NO = "no: ";
    private static final int ALL = 100;

    /// As the graph's conflicts have them.
    List<DisputeView.Side> of(Collection<LinkedThing> conflicts) {
        Set<String> iris = new TreeSet<>();
        conflicts.forEach(conflict -> iris.addAll(conflict.texts("kg:side")));
        return lookup.things(iris).values().stream()
                .map(this::side)
                .sorted(Comparator.comparing((DisputeView.Side side) -> side.sign() == Sign.NEGATED)
                        .thenComparing(DisputeView.Side::label))
                .toList();
    }

    private DisputeView.Side side(LinkedThing side) {
        String label = side.first("rdfs:label").orElse("");
        boolean denies = label.startsWith(NO);
        List<String> evidence = side.texts("kg:hasEvidence");
        List<String> origins = new ArrayList<>();
        origins.add(Wording.counted(evidence.size(), "place", "places"));
        origins.add(Wording.counted(side.number("kg:documents"), "document", "documents"));
        if (side.number("kg:origins") < side.number("kg:documents")) {
            origins.add(Wording.counted(side.number("kg:origins"), "origin", "origins"));
        }
        dates(side).ifPresent(origins::add);
        status(evidence).ifPresent(origins::add);
        return new DisputeView.Side(
                denies ? Sign.NEGATED : Sign.ASSERTED,
                label.startsWith(YES) || denies ? label.substring(label.indexOf(' ') + 1) : label,
                Optional.empty(),
                String.join(", ", origins),
                places(evidence.stream().limit(most).toList()),
                Math.max(0, evidence.size() - most));
    }

    private static Optional<String> dates(LinkedThing side) {
        Optional<String> earliest = side.first("kg:earliest").map(Wording::date);
        Optional<String> latest = side.first("kg:latest").map(Wording::date);
        return earliest.map(from -> latest.filter(to -> !to.equals(from))
                .map(to -> from + " to " + to)
                .orElse(from));
    }

    // A side that rests on what was taken back says so.
    private Optional<String> status(List<String> evidence) {
        Set<String> documents = new TreeSet<>();
        lookup.things(evidence).values().forEach(place -> documents.addAll(place.texts("prov:wasDerivedFrom")));
        Set<String> states = lookup.things(documents).values().stream()
                .map(document -> document.term("kg:publicationStatus"))
                .filter(status -> !status.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return states.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", states));
    }

    /// What affirms a claim plainly, what hedges it, what denies it.
    List<DisputeView.Side> ofClaim(CatalogClaim claim) {
        ClaimView view = claims.of(List.of(claim), Optional.empty(), ALL).getFirst();
        Map<Sign, List<PlaceView>> bySign = new TreeMap<>();
        view.places()
                .forEach(place -> bySign.computeIfAbsent(place.sign(), sign -> new ArrayList<>())
                        .add(place));
        return bySign.entrySet().stream()
                .map(entry -> new DisputeView.Side(
                        entry.getKey(),
                        switch (entry.getKey()) {
                            case ASSERTED, DISPUTED -> "affirmed";
                            case HEDGED -> "only hedged";
                            case NEGATED -> "denied";
                        },
                        Optional.empty(),
                        Wording.counted(entry.getValue().size(), "place", "places") + ", "
                                + Wording.counted(
                                        entry.getValue().stream()
                                                .map(PlaceView::document)
                                                .distinct()
                                                .count(),
                                        "document",
                                        "documents"),
                        entry.getValue().stream().limit(most).toList(),
                        Math.max(0, entry.getValue().size() - most)))
                .toList();
    }

    /// Some places in the given order.
    List<PlaceView> places(Collection<String> evidence) {
        ClaimSet set = ClaimSet.load(lookup, List.of(), new LinkedHashSet<>(evidence));
        return evidence.stream()
                .flatMap(iri -> Stream.ofNullable(set.places().get(iri)))
                .sorted(Comparator.comparing(EvidencePlace::document).thenComparing(EvidencePlace::start))
                .map(place -> claims.place(place, set))
                .toList();
    }

    /// One column a study, headed by the document that tells of it.
    List<DisputeView.Side> columns(List<Integer> studies) {
        return studies.stream()
                .map(study -> {
                    CatalogThing thing = catalog.things().get(study);
                    List<CatalogThing> documents = catalog.about(thing).stream()
                            .flatMapToInt(
                                    claim -> Arrays.stream(claim.documents().indexes()))
                            .distinct()
                            .sorted()
                            .mapToObj(catalog.things()::get)
                            .toList();
                    Optional<ThingLink> first = documents.stream().findFirst().map(site::link);
                    return new DisputeView.Side(
                            Sign.ASSERTED,
                            first.map(ThingLink::label).orElse(thing.label()),
                            first.or(() -> Optional.of(site.link(thing))),
                            Wording.counted(documents.size(), "document", "documents"),
                            List.of(),
                            0);
                })
                .toList();
    }

    /// What each study says of each property that one of them says something of.
    List<DisputeView.Row> rows(List<Integer> studies, Set<String> differing) {
        Set<String> properties = new LinkedHashSet<>(differing);
        Map<String, List<CatalogClaim>> said = new TreeMap<>();
        for (int study : studies) {
            catalog.about(catalog.things().get(study)).stream()
                    .filter(claim -> claim.subject() == study && claim.sign() != Sign.NEGATED)
                    .forEach(claim -> said.computeIfAbsent(claim.relation(), relation -> new ArrayList<>())
                            .add(claim));
        }
        properties.addAll(said.keySet());
        return properties.stream()
                .map(property -> new DisputeView.Row(
                        catalog.relationName(property),
                        differing.contains(property),
                        studies.stream()
                                .map(study -> cell(said.getOrDefault(property, List.of()), study))
                                .toList()))
                .toList();
    }

    private DisputeView.Cell cell(List<CatalogClaim> said, int study) {
        return said.stream()
                .filter(claim -> claim.subject() == study)
                .max(Comparator.comparing(CatalogClaim::belief).thenComparing(CatalogClaim::iri))
                .map(claim -> claims.of(List.of(claim), Optional.empty(), ALL).getFirst())
                .map(view -> new DisputeView.Cell(view.object(), view.first()))
                .orElseGet(() -> new DisputeView.Cell(Optional.empty(), Optional.empty()));
    }
}
