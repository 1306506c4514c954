package org.stroma.serve.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.Prefixes;

/// Claims with their evidence and the names of all that they speak of, as one page shows them.
///
/// @param claims in the order asked for
/// @param places evidence by IRI
/// @param names of subjects, objects, documents and speakers
public record ClaimSet(List<Thing> claims, Map<String, Place> places, Map<String, String> names) {

    /// Pieces of evidence shown under one claim where there are many claims.
    public static final int FEW = 8;

    private static final LiveQuery EVIDENCE = LiveQuery.named("evidence-in");

    /// @param most pieces of evidence to load for one claim
    public static ClaimSet load(Lookup lookup, List<String> iris, int most) {
        List<Thing> claims = List.copyOf(lookup.things(iris).values());
        Set<String> evidence = new LinkedHashSet<>();
        claims.forEach(
                claim -> claim.texts("kg:hasEvidence").stream().limit(most).forEach(evidence::add));
        return load(lookup, claims, evidence);
    }

    /// The claims that documents make, each with the places in these documents.
    public static ClaimSet readIn(Lookup lookup, List<String> documents) {
        List<String> evidence = lookup.column(EVIDENCE.about("thing", documents), "evidence");
        Set<String> claims = new LinkedHashSet<>();
        lookup.things(evidence).values().forEach(thing -> claims.addAll(thing.texts("kg:evidenceFor")));
        return load(lookup, List.copyOf(lookup.things(claims).values()), new LinkedHashSet<>(evidence));
    }

    /// @param evidence what to show of it
    public static ClaimSet load(Lookup lookup, List<Thing> claims, Set<String> evidence) {
        Map<String, Place> places = new LinkedHashMap<>();
        lookup.things(evidence).forEach((iri, thing) -> places.put(iri, new Place(thing)));
        return new ClaimSet(claims, places, lookup.names(named(claims, places)));
    }

    /// The evidence of a claim that is shown, by document and place.
    public List<Place> placesOf(Thing claim) {
        return claim.texts("kg:hasEvidence").stream()
                .flatMap(iri -> Stream.ofNullable(places.get(iri)))
                .sorted(Comparator.comparing(Place::document).thenComparing(Place::start))
                .toList();
    }

    public String name(String iri) {
        String name = names.get(iri);
        return name == null ? Prefixes.shorten(iri) : name;
    }

    private static List<String> named(List<Thing> claims, Map<String, Place> places) {
        List<String> iris = new ArrayList<>();
        claims.forEach(claim -> Stream.of("rdf:subject", "rdf:object", "rdf:predicate")
                .flatMap(end -> claim.all(end).stream())
                .filter(cell -> cell.kind() == Cell.Kind.IRI)
                .forEach(cell -> iris.add(cell.text())));
        places.values().forEach(place -> {
            iris.add(place.document());
            iris.addAll(place.thing().texts("kg:saidBy"));
            iris.addAll(place.thing().texts("kg:shownIn"));
        });
        return iris.stream().filter(iri -> !iri.isEmpty()).toList();
    }
}
