package org.stroma.serve.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// The disputes of a version, those with most places first, without their words. The conflicts of one pair of studies
/// are
/// one dispute.
final class Disputes {

    private static final LiveQuery CONFLICTS = LiveQuery.named("conflicts");

    /// @param key what it is about: a claim, studies, or a conflict
    /// @param conflicts of the graph, none for a claim that is merely asserted here and hedged there
    /// @param claims that take part
    record Dispute(
            DisputeView.Kind kind, String key, Set<String> conflicts, Set<String> properties, Set<String> claims) {

        static Dispute empty(DisputeView.Kind kind, String key) {
            return new Dispute(kind, key, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        static Dispute ofClaim(DisputeView.Kind kind, String claim) {
            return new Dispute(kind, claim, Set.of(), Set.of(), Set.of(claim));
        }

        private void take(Dispute other) {
            conflicts.addAll(other.conflicts);
            properties.addAll(other.properties);
            claims.addAll(other.claims);
        }
    }

    private final Catalog catalog;
    private final Map<DisputeView.Kind, List<Dispute>> byKind = new TreeMap<>();

    Disputes(Catalog catalog, Lookup lookup) {
        this.catalog = catalog;
        Stream.concat(joined(conflicts(lookup)).stream(), ofClaims())
                .forEach(dispute -> byKind.computeIfAbsent(dispute.kind, kind -> new ArrayList<>())
                        .add(dispute));
        byKind.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Dispute dispute) -> -places(dispute))
                        .thenComparing(Dispute::key)));
    }

    List<Dispute> of(DisputeView.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /// Those that are conflicts of the graph.
    Stream<Dispute> conflicts() {
        return byKind.values().stream().flatMap(List::stream).filter(dispute -> !dispute.conflicts.isEmpty());
    }

    /// The first conflicts of the graph, one of each kind before the second of any.
    List<Dispute> first(int most) {
        List<Dispute> chosen = new ArrayList<>();
        int longest = byKind.values().stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < longest && chosen.size() < most; at++) {
            for (DisputeView.Kind kind : DisputeView.Kind.values()) {
                of(kind).stream()
                        .skip(at)
                        .limit(chosen.size() < most ? 1 : 0)
                        .filter(dispute -> !dispute.conflicts.isEmpty())
                        .forEach(chosen::add);
            }
        }
        return chosen;
    }

    /// The conflicts of the graph that a thing takes part in, with its claims or as one of its studies.
    Stream<Dispute> about(CatalogThing thing) {
        Set<String> own = new TreeSet<>();
        catalog.about(thing).forEach(claim -> own.add(claim.iri()));
        return conflicts()
                .filter(dispute -> dispute.claims.stream().anyMatch(own::contains)
                        || dispute.kind == DisputeView.Kind.STUDIES && sharesDocuments(dispute, thing));
    }

    /// The one with a conflict of the graph.
    Optional<Dispute> conflict(String iri) {
        return conflicts().filter(dispute -> dispute.conflicts.contains(iri)).findFirst();
    }

    /// The subjects of its claims, as indexes in the catalog.
    Set<Integer> studies(Dispute dispute) {
        Set<Integer> studies = new TreeSet<>();
        claims(dispute).forEach(claim -> studies.add(claim.subject()));
        return studies;
    }

    // Each study is told of in a document that is mainly about the thing.
    private boolean sharesDocuments(Dispute dispute, CatalogThing thing) {
        return claims(dispute)
                .allMatch(claim -> Arrays.stream(claim.documents().indexes())
                        .mapToObj(document -> catalog.things().get(document).iri())
                        .flatMap(document -> catalog.document(document).stream())
                        .anyMatch(document -> document.about().contains(thing.index())));
    }

    private Stream<CatalogClaim> claims(Dispute dispute) {
        return dispute.claims.stream().flatMap(iri -> catalog.claim(iri).stream());
    }

    private int places(Dispute dispute) {
        return claims(dispute).mapToInt(CatalogClaim::places).sum();
    }

    private Collection<Dispute> conflicts(Lookup lookup) {
        Map<String, Dispute> found = new LinkedHashMap<>();
        for (List<Cell> row : lookup.run(CONFLICTS).rows()) {
            String conflict = row.get(0).text();
            String onClaim = row.get(2).text();
            String between = row.get(3).text();
            DisputeView.Kind kind = kind(onClaim, between);
            String key = kind == DisputeView.Kind.AFFIRMED_AND_DENIED ? onClaim : conflict;
            Dispute dispute = found.computeIfAbsent(key, k -> Dispute.empty(kind, k));
            dispute.conflicts.add(conflict);
            dispute.properties.add(row.get(1).text());
            dispute.claims.add(between);
        }
        return found.values();
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

    // Conflicts of the same studies become one.
    private Collection<Dispute> joined(Collection<Dispute> found) {
        Map<String, Dispute> joined = new LinkedHashMap<>();
        for (Dispute dispute : found) {
            String key =
                    dispute.kind == DisputeView.Kind.STUDIES ? studies(dispute).toString() : dispute.key;
            joined.computeIfAbsent(key, k -> Dispute.empty(dispute.kind, dispute.key))
                    .take(dispute);
        }
        return joined.values();
    }

    private Stream<Dispute> ofClaims() {
        return catalog.claims().stream().flatMap(claim -> {
            if (claim.asserted() > 0 && claim.hedged() > 0) {
                return Stream.of(Dispute.ofClaim(DisputeView.Kind.HEDGED, claim.iri()));
            }
            return claim.sign() == Sign.NEGATED
                    ? Stream.of(Dispute.ofClaim(DisputeView.Kind.DENIED, claim.iri()))
                    : Stream.empty();
        });
    }
}
