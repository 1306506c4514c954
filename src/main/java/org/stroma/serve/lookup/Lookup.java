package org.stroma.serve.lookup;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.Prefixes;
import org.stroma.query.engine.QueryEngine;

/// The queries of a page, for whole sets of things at a time, so that their number does not grow with the content
/// of the page.
public record Lookup(QueryEngine engine) {

    private static final LiveQuery THINGS = LiveQuery.named("things");
    private static final LiveQuery NAMES = LiveQuery.named("names");
    // By rank and spelling, as the store would sort them for more.
    private static final Comparator<List<Cell>> PREFERRED_FIRST = Comparator.comparing(
                    (List<Cell> row) -> row.get(2).text())
            .thenComparing(row -> row.get(1).text());

    public Answer run(LiveQuery query) {
        return engine.run(query.query());
    }

    public List<String> column(LiveQuery query, String name) {
        return run(query).column(name);
    }

    public LinkedThing thing(String iri) {
        return requireNonNull(things(List.of(iri)).get(iri));
    }

    /// All statements about each thing, in the given order; things without statements are included.
    public Map<String, LinkedThing> things(Collection<String> iris) {
        Map<String, Map<String, List<Cell>>> values = new LinkedHashMap<>();
        iris.forEach(iri -> values.put(iri, new HashMap<>()));
        Map<String, String> properties = new HashMap<>();
        if (!iris.isEmpty()) {
            for (List<Cell> row : run(THINGS.about("thing", iris)).rows()) {
                requireNonNull(values.get(row.get(0).text()))
                        .computeIfAbsent(
                                properties.computeIfAbsent(row.get(1).text(), Prefixes::shorten),
                                property -> new ArrayList<>())
                        .add(row.get(2));
            }
        }
        Map<String, LinkedThing> things = new LinkedHashMap<>();
        values.forEach((iri, said) -> {
            said.values().forEach(list -> list.sort(Comparator.comparing(Cell::text)));
            things.put(iri, new LinkedThing(iri, said));
        });
        return things;
    }

    /// A name for each thing that has one.
    public Map<String, String> names(Collection<String> iris) {
        Map<String, String> names = new HashMap<>();
        if (!iris.isEmpty()) {
            run(NAMES.about("thing", new TreeSet<>(iris))).rows().stream()
                    .sorted(PREFERRED_FIRST)
                    .forEach(row ->
                            names.putIfAbsent(row.get(0).text(), row.get(1).text()));
        }
        return names;
    }
}
