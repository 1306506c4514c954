package org.stroma.serve.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stroma.query.engine.Cell;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// Makes the disputes of a graph ready to be shown. The conflicts of one pair of studies are one dispute.
public final class DisputeViews {

    private static final int FEW = 2;
    private static final int MANY = 24;
    private static final LiveQuery CONFLICTS = LiveQuery.named("conflicts");
    private static final LiveQuery PAIRS = LiveQuery.named("study-pairs");

    /// A dispute before its words are loaded.
    ///
    /// @param key what it is about: a claim, studies, or a conflict
    /// @param conflicts of the graph, none for a claim that is merely asserted here and hedged there
    /// @param claims that take part
    private record Outline(
            DisputeView.Kind kind, String key, Set<String> conflicts, Set<String> properties, Set<String> claims) {}

    private final Site site;
    private final Catalog catalog;
    private final Lookup lookup;
    private final ClaimViews claims;
    private final Map<DisputeView.Kind, List<Outline>> outlines;

    public DisputeViews(Site site, Catalog catalog, Lookup lookup) {
        this.site = site;
        this.catalog = catalog;
        this.lookup = lookup;
        this.claims = new ClaimViews(site, catalog, lookup);
        this.outlines = outlines();
    }

    /// Number of disputes that are conflicts of the graph.
    public int number() {
        return outlines.entrySet().stream()
                .filter(entry -> entry.getKey() != DisputeView.Kind.HEDGED && entry.getKey() != DisputeView.Kind.DENIED)
                .mapToInt(entry -> entry.getValue().size())
                .sum();
    }

    /// Number of disputes of one kind.
    public int number(DisputeView.Kind kind) {
        return outlines.getOrDefault(kind, List.of()).size();
    }

    /// The first conflicts of the graph, one of each kind before the second of any.
    public List<DisputeView> first(int most) {
        List<Outline> chosen = new ArrayList<>();
        int longest = outlines.values().stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < longest && chosen.size() < most; at++) {
            for (DisputeView.Kind kind : DisputeView.Kind.values()) {
                List<Outline> ofKind = outlines.getOrDefault(kind, List.of());
                boolean conflict = kind != DisputeView.Kind.HEDGED && kind != DisputeView.Kind.DENIED;
                if (conflict && at < ofKind.size() && chosen.size() < most) {
                    chosen.add(ofKind.get(at));
                }
            }
        }
        return chosen.stream().map(outline -> view(outline, FEW)).toList();
    }

    /// Some disputes of one kind.
    public List<DisputeView> of(DisputeView.Kind kind, int from, int most) {
        return outlines.getOrDefault(kind, List.of()).stream()
                .skip(from)
                .limit(most)
                .map(outline -> view(outline, FEW))
                .toList();
    }

    /// The conflicts that a thing takes part in, with its claims or as one of its studies.
    public List<DisputeView> about(CatalogThing thing, int most) {
        Set<String> own = new TreeSet<>();
        catalog.about(thing).forEach(claim -> own.add(claim.iri()));
        return conflicts()
                .filter(outline -> outline.claims.stream().anyMatch(own::contains)
                        || outline.kind == DisputeView.Kind.STUDIES && sharesDocuments(outline, thing))
                .limit(most)
                .map(outline -> view(outline, FEW))
                .toList();
    }

    /// One conflict of the graph with all its words.
    public Optional<DisputeView> conflict(String iri) {
        return conflicts()
                .filter(outline -> outline.conflicts.contains(iri))
                .findFirst()
                .map(outline -> view(outline, MANY));
    }

    private Stream<Outline> conflicts() {
        return Stream.of(DisputeView.Kind.values())
                .flatMap(kind -> outlines.getOrDefault(kind, List.of()).stream())
                .filter(outline -> !outline.conflicts.isEmpty());
    }

    // Each study is told of in a document that is mainly about the thing.
    private boolean sharesDocuments(Outline outline, CatalogThing thing) {
        return outline.claims.stream()
                .flatMap(iri -> catalog.claim(iri).stream())
                .allMatch(claim -> Arrays.stream(claim.documents().indexes())
                        .mapToObj(document -> catalog.things().get(document).iri())
                        .flatMap(document -> catalog.document(document).stream())
                        .anyMatch(document -> document.about().contains(thing.index())));
    }

    private Map<DisputeView.Kind, List<Outline>> outlines() {
        Map<String, Outline> found = new LinkedHashMap<>();
        for (List<Cell> row : lookup.run(CONFLICTS).rows()) {
            String conflict = row.get(0).text();
            String onClaim = row.get(2).text();
            String between = row.get(3).text();
            DisputeView.Kind kind = kind(onClaim, between);
            String key = switch (kind) {
                case AFFIRMED_AND_DENIED -> onClaim;
                default -> conflict;
            };
            Outline outline = found.computeIfAbsent(
                    key, k -> new Outline(kind, k, new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
            outline.conflicts.add(conflict);
            outline.properties.add(row.get(1).text());
            outline.claims.add(between);
        }
        Map<DisputeView.Kind, List<Outline>> byKind = new TreeMap<>();
        joined(found.values())
                .forEach(outline -> byKind.computeIfAbsent(outline.kind, kind -> new ArrayList<>())
                        .add(outline));
        for (CatalogClaim claim : catalog.claims()) {
            DisputeView.Kind kind = claim.asserted() > 0 && claim.hedged() > 0
                    ? DisputeView.Kind.HEDGED
                    : claim.sign() == Sign.NEGATED ? DisputeView.Kind.DENIED : DisputeView.Kind.STUDIES;
            if (kind != DisputeView.Kind.STUDIES) {
                byKind.computeIfAbsent(kind, key -> new ArrayList<>())
                        .add(new Outline(kind, claim.iri(), Set.of(), Set.of(), Set.of(claim.iri())));
            }
        }
        byKind.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Outline outline) -> -places(outline))
                        .thenComparing(Outline::key)));
        return byKind;
    }

    private int places(Outline outline) {
        return outline.claims.stream()
                .flatMap(iri -> catalog.claim(iri).stream())
                .mapToInt(CatalogClaim::places)
                .sum();
    }

    // Conflicts of the same studies become one.
    private Collection<Outline> joined(Collection<Outline> found) {
        Map<String, Outline> joined = new LinkedHashMap<>();
        for (Outline outline : found) {
            String key =
                    outline.kind == DisputeView.Kind.STUDIES ? studies(outline).toString() : outline.key;
            Outline into = joined.computeIfAbsent(
                    key,
                    k -> new Outline(outline.kind, outline.key, new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
            into.conflicts.addAll(outline.conflicts);
            into.properties.addAll(outline.properties);
            into.claims.addAll(outline.claims);
        }
        return joined.values();
    }

    private Set<Integer> studies(Outline outline) {
        Set<Integer> studies = new TreeSet<>();
        outline.claims.stream()
                .flatMap(iri -> catalog.claim(iri).stream())
                .forEach(claim -> studies.add(claim.subject()));
        return studies;
    }

    private DisputeView.Kind kind(String onClaim, String between) {
        if (!onClaim.isEmpty()) {
            return DisputeView.Kind.AFFIRMED_AND_DENIED;
        }
        Optional<CatalogClaim> claim = catalog.claim(between);
        if (claim.isEmpty()) {
            return DisputeView.Kind.NUMBERS;
        }
        boolean ofStudy = catalog.things().get(claim.get().subject()).kinds().contains("Study");
        return ofStudy ? DisputeView.Kind.STUDIES : DisputeView.Kind.EFFECTS;
    }

    private DisputeView view(Outline outline, int most) {
        DisputeSides sides = new DisputeSides(site, catalog, lookup, claims, most);
        Map<String, LinkedThing> conflicts = lookup.things(outline.conflicts);
        List<LinkedThing> why = conflicts.values().stream()
                .filter(conflict -> conflict.first("kg:hypothesis").isPresent())
                .toList();
        Set<String> words = new LinkedHashSet<>();
        why.forEach(conflict -> words.addAll(conflict.texts("kg:hypothesisEvidence")));
        List<String> reasons = new ArrayList<>();
        why.forEach(conflict -> reasons.addAll(conflict.texts("kg:hypothesis")));
        String address =
                outline.conflicts.stream().findFirst().map(site.addresses()::of).orElse("");
        List<PlaceView> said = sides.places(words);
        return switch (outline.kind) {
            case AFFIRMED_AND_DENIED, HEDGED, DENIED ->
                new DisputeView(
                        address,
                        outline.kind,
                        claim(outline.key),
                        "",
                        chip(outline.kind),
                        conflicts.isEmpty()
                                ? sides.ofClaim(catalog.claim(outline.key).orElseThrow())
                                : sides.of(conflicts.values()),
                        List.of(),
                        reasons,
                        said);
            case STUDIES -> studies(outline, address, sides, conflicts, reasons, said);
            case NUMBERS, EFFECTS ->
                new DisputeView(
                        address,
                        outline.kind,
                        Optional.empty(),
                        heading(outline),
                        chip(outline.kind),
                        sides.of(conflicts.values()),
                        List.of(),
                        reasons,
                        said);
        };
    }

    private DisputeView studies(
            Outline outline,
            String address,
            DisputeSides sides,
            Map<String, LinkedThing> conflicts,
            List<String> reasons,
            List<PlaceView> said) {
        List<Integer> studies = List.copyOf(studies(outline));
        boolean pair = studies.size() > 1;
        List<String> why = new ArrayList<>(reasons);
        if (pair) {
            why.addAll(reasonsOf(studies));
        }
        String chip = outline.properties.size() == 1
                ? "1 property differs"
                : outline.properties.size() + " properties differ";
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
                pair ? sides.rows(studies, outline.properties) : List.of(),
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

    private String heading(Outline outline) {
        String property = catalog.relationName(outline.properties.iterator().next());
        return outline.kind == DisputeView.Kind.NUMBERS ? "A number that differs" : "Contrary claims: " + property;
    }
}
