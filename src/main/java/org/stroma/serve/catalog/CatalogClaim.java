package org.stroma.serve.catalog;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// A claim with what its places say.
///
/// @param index its place in the catalog
/// @param subject index of a thing
/// @param relation IRI of the predicate
/// @param object index of a thing, or -1 where the object is a name or a date
/// @param literal the object where it is no thing
/// @param asserted places that affirm it plainly
/// @param hedged places that affirm it with reserve
/// @param negated places that deny it
/// @param documents indexes of the documents that these places stand in, ascending
/// @param settings what it is shown in, by bits of {@link Catalog#settings()}
public record CatalogClaim(
        int index,
        String iri,
        int subject,
        String relation,
        int object,
        String literal,
        BigDecimal belief,
        Sign sign,
        int asserted,
        int hedged,
        int negated,
        Documents documents,
        long settings) {

    /// Some documents of the catalog.
    public record Documents(int... indexes) {

        public Documents {
            indexes = indexes.clone();
            Arrays.sort(indexes);
        }

        public int number() {
            return indexes.length;
        }

        public boolean contain(int document) {
            return Arrays.binarySearch(indexes, document) >= 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Documents same && Arrays.equals(indexes, same.indexes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(indexes);
        }

        @Override
        public String toString() {
            return Arrays.toString(indexes);
        }
    }

    public int places() {
        return asserted + hedged + negated;
    }

    /// The other end, seen from a thing at one of them; nothing where that is a name or a date.
    public Optional<Integer> otherEnd(int thing) {
        int other = subject == thing ? object : subject;
        return other < 0 ? Optional.empty() : Optional.of(other);
    }
}
