package org.stroma.serve.lookup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stroma.model.search.TextSearch;
import org.stroma.query.engine.Cell;

/// Finds the claims whose evidence overlaps a sentence.
public final class SentenceClaims {

    private static final LiveQuery EVIDENCE = LiveQuery.named("evidence-in");

    private final Lookup lookup;
    private final List<EvidencePlace> places;
    private final Map<String, LinkedThing> claims;
    private final Map<String, String> names;

    private SentenceClaims(Lookup lookup, List<EvidencePlace> places, Map<String, LinkedThing> claims) {
        this.lookup = lookup;
        this.places = places;
        this.claims = claims;
        TreeSet<String> ends = new TreeSet<>();
        claims.values().forEach(claim -> {
            ends.addAll(claim.texts("rdf:subject"));
            ends.addAll(claim.texts("rdf:predicate"));
            claim.all("rdf:object").stream()
                    .filter(cell -> cell.kind() == Cell.Kind.IRI)
                    .forEach(cell -> ends.add(cell.text()));
        });
        this.names = lookup.names(ends);
    }

    public static SentenceClaims load(Lookup lookup, Collection<TextSearch.Hit> sentences) {
        List<String> documents =
                sentences.stream().map(TextSearch.Hit::thing).distinct().toList();
        List<String> evidence = lookup.column(EVIDENCE.about("thing", documents), "evidence");
        List<EvidencePlace> places = lookup.things(evidence).values().stream()
                .map(EvidencePlace::new)
                .filter(place -> sentences.stream().anyMatch(sentence -> overlap(sentence, place)))
                .toList();
        List<String> claims = places.stream()
                .flatMap(place -> place.claim().stream())
                .distinct()
                .toList();
        return new SentenceClaims(lookup, places, lookup.things(claims));
    }

    /// The places within a sentence by the claim that they speak of.
    public Map<LinkedThing, EvidencePlace> in(TextSearch.Hit sentence) {
        Map<LinkedThing, EvidencePlace> found = new LinkedHashMap<>();
        places.stream()
                .filter(place -> overlap(sentence, place))
                .forEach(place -> place.claim().ifPresent(claim -> found.putIfAbsent(claims.get(claim), place)));
        return found;
    }

    /// A claim in words.
    public String words(LinkedThing claim) {
        return String.join(" ", name(claim, "rdf:subject"), name(claim, "rdf:predicate"), name(claim, "rdf:object"));
    }

    String name(String iri) {
        return lookup.names(List.of(iri)).getOrDefault(iri, LinkedThing.localName(iri));
    }

    private String name(LinkedThing claim, String end) {
        return claim.first(end)
                .map(value -> names.getOrDefault(value, value.contains("://") ? LinkedThing.localName(value) : value))
                .orElse("");
    }

    private static boolean overlap(TextSearch.Hit sentence, EvidencePlace place) {
        return place.document().equals(sentence.thing())
                && place.start() < sentence.end()
                && place.end() > sentence.start();
    }
}
