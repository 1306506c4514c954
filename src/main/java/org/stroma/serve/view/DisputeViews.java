package org.stroma.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// Makes the disputes of a graph ready to be shown. The conflicts of one pair of studies are one dispute.
public final class DisputeViews {

    private static final int FEW = 2;
    private static final int MANY = 24;
    private static final LiveQuery PAIRS = LiveQuery.named("study-pairs");

    private final Site site;
    private final Catalog catalog;
    private final Lookup lookup;
    private final ClaimViews claims;
    private final Disputes disputes;

    public DisputeViews(Site site, Catalog catalog, Lookup lookup) {
        this.site = site;
        this.catalog = catalog;
        this.lookup = lookup;
        this.claims = new ClaimViews(site, catalog, lookup);
        this.disputes = site.disputes(catalog, lookup);
    }

    /// Number of disputes that are conflicts of the graph.
    public int number() {
        return (int) disputes.conflicts().count();
    }

    /// Number of disputes of one kind.
    public int number(DisputeView.Kind kind) {
        return disputes.of(kind).size();
    }

    /// The first conflicts of the graph, one of each kind before the second of any.
    public List<DisputeView> first(int most) {
        return views(disputes.first(most).stream());
    }

    /// Some disputes of one kind.
    public List<DisputeView> of(DisputeView.Kind kind, int from, int most) {
        return views(disputes.of(kind).stream().skip(from).limit(most));
    }

    /// The conflicts that a thing takes part in, with its claims or as one of its studies.
    public List<DisputeView> about(CatalogThing thing, int most) {
        return views(disputes.about(thing).limit(most));
    }

    /// One conflict of the graph with all its words.
    public Optional<DisputeView> conflict(String iri) {
        return disputes.conflict(iri).map(dispute -> view(dispute, MANY));
    }

    private List<DisputeView> views(Stream<Disputes.Dispute> some) {
        return some.map(dispute -> view(dispute, FEW)).toList();
    }

    private DisputeView view(Disputes.Dispute dispute, int most) {
        DisputeSides sides = new DisputeSides(site, catalog, lookup, claims, most);
        Map<String, LinkedThing> conflicts = lookup.things(dispute.conflicts());
        List<LinkedThing> why = conflicts.values().stream()
                .filter(conflict -> conflict.first("kg:hypothesis").isPresent())
                .toList();
        Set<String> words = new LinkedHashSet<>();
        why.forEach(conflict -> words.addAll(conflict.texts("kg:hypothesisEvidence")));
        List<String> reasons = new ArrayList<>();
        why.forEach(conflict -> reasons.addAll(conflict.texts("kg:hypothesis")));
        String address = dispute.conflicts().stream()
                .findFirst()
                .map(site.addresses()::of)
                .orElse("");
        List<PlaceView> said = sides.places(words);
        return switch (dispute.kind()) {
            case AFFIRMED_AND_DENIED, HEDGED, DENIED ->
                new DisputeView(
                        address,
                        dispute.kind(),
                        claim(dispute.key()),
                        "",
                        chip(dispute.kind()),
                        conflicts.isEmpty()
                                ? sides.ofClaim(catalog.claim(dispute.key()).orElseThrow())
                                : sides.of(conflicts.values()),
                        List.of(),
                        reasons,
                        said);
            case STUDIES -> studies(dispute, address, sides, conflicts, reasons, said);
            case NUMBERS, EFFECTS ->
                new DisputeView(
                        address,
                        dispute.kind(),
                        Optional.empty(),
                        heading(dispute),
                        chip(dispute.kind()),
                        sides.of(conflicts.values()),
                        List.of(),
                        reasons,
                        said);
        };
    }

    private DisputeView studies(
            Disputes.Dispute dispute,
            String address,
            DisputeSides sides,
            Map<String, LinkedThing> conflicts,
            List<String> reasons,
            List<PlaceView> said) {
        List<Integer> studies = List.copyOf(disputes.studies(dispute));
        boolean pair = studies.size() > 1;
        List<String> why = new ArrayList<>(reasons);
        if (pair) {
            why.addAll(reasonsOf(studies));
        }
        String chip = dispute.properties().size() == 1
                ? "1 property differs"
                : dispute.properties().size() + " properties differ";
        return new DisputeView(
                address,
                DisputeView.Kind.STUDIES,
                Optional.empty(),
                pair
                        ? "Are these one study?"
                        : "One study, told in two ways: "
                                + catalog.things().get(studies.getFirst()).label(),
                chip,
                pair ? sides.columns(studies) : sides.of(conflicts.values()),
                pair ? sides.rows(studies, dispute.properties()) : List.of(),
                why,
                said);
    }

    private List<String> reasonsOf(List<Integer> studies) {
        Set<String> iris = new TreeSet<>();
        studies.forEach(study -> iris.add(catalog.things().get(study).iri()));
        Set<String> reasons = new LinkedHashSet<>();
        lookup.run(PAIRS.about("study", iris)).rows().stream()
                .filter(row -> iris.contains(row.get(1).text()))
                .forEach(row -> reasons.add(row.get(2).text()));
        return List.copyOf(reasons);
    }

    private Optional<ClaimView> claim(String iri) {
        return catalog.claim(iri)
                .flatMap(claim ->
                        claims.of(List.of(claim), Optional.empty(), 1).stream().findFirst());
    }

    private static String chip(DisputeView.Kind kind) {
        return switch (kind) {
            case AFFIRMED_AND_DENIED -> "affirmed against denied";
            case STUDIES -> "properties differ";
            case NUMBERS -> "values differ";
            case EFFECTS -> "contrary effects";
            case HEDGED -> "asserted here, hedged there";
            case DENIED -> "only denied";
        };
    }

    private String heading(Disputes.Dispute dispute) {
        String property = catalog.relationName(dispute.properties().iterator().next());
        return dispute.kind() == DisputeView.Kind.NUMBERS ? "A number that differs" : "Contrary claims: " + property;
    }
}
