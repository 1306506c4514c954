package org.stroma.serve.browse;

import java.util.List;
import java.util.TreeSet;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.facet.Value;
import org.stroma.serve.facet.WordValues;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// The relations that claims of a version have or could have.
///
/// @param iris in their order
record Relations(List<String> iris, WordValues values) {

    private static final LiveQuery KNOWN = LiveQuery.named("relations");

    static Relations of(Catalog catalog, Lookup lookup) {
        TreeSet<String> all = new TreeSet<>(catalog.relations().keySet());
        all.addAll(lookup.column(KNOWN, "relation"));
        List<String> iris = List.copyOf(all);
        List<Value> values = iris.stream()
                .map(iri -> Value.relation(iri, catalog.relationName(iri)))
                .toList();
        return new Relations(
                iris,
                new WordValues(
                        values,
                        word -> LinkedThing.localName(Prefixes.expand(word).orElse(word))));
    }
}
