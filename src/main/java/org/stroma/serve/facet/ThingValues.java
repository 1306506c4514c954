package org.stroma.serve.facet;

import java.util.BitSet;
import java.util.Optional;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.view.Site;

/// The things of a catalog: by IRI, CURIE or name.
public record ThingValues(Site site, ThingNames names) implements Values {

    /// What stands for a thing in an address: its CURIE where it has one.
    public static String word(String iri) {
        String curie = Prefixes.shorten(iri);
        return Prefixes.expand(curie).equals(Optional.of(iri)) ? curie : iri;
    }

    @Override
    public int size() {
        return names.catalog().things().size();
    }

    @Override
    public Value get(int number) {
        CatalogThing thing = names.catalog().things().get(number);
        return new Value(
                word(thing.iri()),
                thing.label(),
                Optional.empty(),
                Optional.of(site.kinds().of(thing.kind())),
                thing.iri());
    }

    @Override
    public String label(int number) {
        return names.catalog().things().get(number).label();
    }

    @Override
    public BitSet find(String word, Lookup lookup) {
        return names.find(word, lookup);
    }

    @Override
    public boolean areWords() {
        return false;
    }
}
