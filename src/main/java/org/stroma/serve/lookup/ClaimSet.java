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

/// The claims of one page with their evidence and the names of everything that they mention.
///
/// @param claims in the order asked for
/// @param places evidence by IRI
/// @param names of subjects, objects, documents and speakers
public record ClaimSet(List<LinkedThing> claims, Map<String, EvidencePlace> places, Map<String, String> names) {

    /// Pieces of evidence shown under one claim where there are many claims.
    public static final int FEW = 8;

    private static final LiveQuery EVIDENCE = LiveQuery.named("evidence-in");

    /// @param most pieces of evidence to load for one claim
    public static ClaimSet load(Lookup lookup, List<String> iris, int most) {
        List<LinkedThing> claims = List.copyOf(lookup.things(iris).values());
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
    public static ClaimSet load(Lookup lookup, List<LinkedThing> claims, Set<String> evidence) {
        Map<String, EvidencePlace> places = new LinkedHashMap<>();
        lookup.things(evidence).forEach((iri, thing) -> places.put(iri, new EvidencePlace(thing)));
        return new ClaimSet(claims, places, lookup.names(named(claims, places)));
    }

    /// The evidence of a claim that is shown, by document and place.
    public List<EvidencePlace> placesOf(LinkedThing claim) {
        return claim.texts("kg:hasEvidence").stream()
                .flatMap(iri -> Stream.ofNullable(places.get(iri)))
                .sorted(Comparator.comparing(EvidencePlace::document).thenComparing(EvidencePlace::start))
                .toList();
    }

    public String name(String iri) {
        String name = names.get(iri);
        return name == null ? Prefixes.shorten(iri) : name;
    }

    private static List<String> named(List<LinkedThing> claims, Map<String, EvidencePlace> places) {
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
