package org.stroma.serve.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/// The things, claims and documents of one version. It never changes; a version of three million quads takes some
/// seconds to read and less than a hundred megabytes.
///
/// @param things by IRI
/// @param claims by IRI
/// @param documents by IRI
/// @param settings names of what claims are shown in, by the bit that stands for each
/// @param relationNames labels of the relations by their IRIs
/// @param symmetric relations that hold in both directions, by their IRIs
/// @param evidence number of places in texts that claims or measurements rest on
/// @param studies how many there are
/// @param measurements how many there are
public record Catalog(
        List<CatalogThing> things,
        List<CatalogClaim> claims,
        List<CatalogDocument> documents,
        List<String> settings,
        Map<String, String> relationNames,
        Set<String> symmetric,
        int evidence,
        int studies,
        int measurements,
        Index index) {

    /// Indexes of the lists.
    ///
    /// @param things index by IRI
    /// @param claims index by IRI
    /// @param documents index by IRI
    /// @param about indexes of the claims about each thing, at either end
    public record Index(
            Map<String, Integer> things,
            Map<String, Integer> claims,
            Map<String, Integer> documents,
            Map<Integer, List<Integer>> about) {}

    /// Reads a version; needs a transaction.
    public static Catalog of(DatasetGraph dataset, Kinds kinds) {
        return new CatalogReader(dataset, kinds).read();
    }

    public Optional<CatalogThing> thing(String iri) {
        return Optional.ofNullable(index.things.get(iri)).map(things::get);
    }

    public Optional<CatalogClaim> claim(String iri) {
        return Optional.ofNullable(index.claims.get(iri)).map(claims::get);
    }

    public Optional<CatalogDocument> document(String iri) {
        return Optional.ofNullable(index.documents.get(iri)).map(documents::get);
    }

    /// The claims with a thing at either end.
    public List<CatalogClaim> about(CatalogThing thing) {
        return index.about.getOrDefault(thing.index(), List.of()).stream()
                .map(claims::get)
                .toList();
    }

    /// All things of a class, those with most claims first.
    public Stream<CatalogThing> mostClaimed(String kind) {
        return things.stream().filter(thing -> thing.kinds().contains(kind)).sorted(CatalogThing.MOST_CLAIMED);
    }

    /// What a relation is called in a sentence.
    public String relationName(String iri) {
        return relationNames.getOrDefault(iri, iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
    }

    /// Whether a relation holds in both directions.
    public boolean isSymmetric(String relation) {
        return symmetric.contains(relation);
    }

    public SignCounts signs() {
        return SignCounts.of(claims.stream().map(CatalogClaim::sign));
    }

    /// How many things each class has, by its local name.
    public Map<String, Integer> kinds() {
        Map<String, Integer> counts = new TreeMap<>();
        things.forEach(thing -> thing.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts;
    }

    /// How many claims each relation has, by its IRI.
    public Map<String, Integer> relations() {
        Map<String, Integer> counts = new HashMap<>();
        claims.forEach(claim -> counts.merge(claim.relation(), 1, Integer::sum));
        return new TreeMap<>(counts);
    }
}
