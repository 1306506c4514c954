package org.stroma.serve.facet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// Finds things of a catalog by what was typed in.
///
/// @param labels preferred names in lower case, and the things that bear them
public record ThingNames(Catalog catalog, Map<String, BitSet> labels) {

    private static final LiveQuery NAMED = LiveQuery.named("named");

    public static ThingNames of(Catalog catalog) {
        Map<String, BitSet> labels = new HashMap<>();
        for (CatalogThing thing : catalog.things()) {
            labels.computeIfAbsent(thing.label().toLowerCase(Locale.ROOT), label -> new BitSet())
                    .set(thing.index());
        }
        return new ThingNames(catalog, labels);
    }

    /// By IRI or CURIE, else by the preferred name in any case, else by any name in its usual spellings.
    public BitSet find(String word, Lookup lookup) {
        BitSet found = indexes(List.of(word, Prefixes.expand(word).orElse(word)));
        if (found.isEmpty()) {
            found.or(labels.getOrDefault(word.toLowerCase(Locale.ROOT), found));
        }
        return found.isEmpty() && !word.isEmpty()
                ? indexes(lookup.column(NAMED.spelled("name", spellings(word)), "thing"))
                : found;
    }

    private BitSet indexes(List<String> iris) {
        BitSet found = new BitSet();
        iris.forEach(iri -> catalog.thing(iri).ifPresent(thing -> found.set(thing.index())));
        return found;
    }

    private static Set<String> spellings(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int first = lower.offsetByCodePoints(0, 1);
        return new TreeSet<>(List.of(
                name,
                lower,
                name.toUpperCase(Locale.ROOT),
                lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first)));
    }
}
