package org.stroma.serve.browse;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.catalog.Catalog;

/// The highest stage that each thing has come to with any condition, by the plain triples of the graph, and the number
/// of
/// conditions of that stage.
///
/// @param reached by the number of the thing
record Stages(List<ListWords.Stage> all, Map<Integer, Reached> reached) {

    /// @param stage its place in the list
    record Reached(int stage, int conditions) {}

    static Stages of(Catalog catalog, DatasetGraph dataset, List<ListWords.Stage> all) {
        Map<Integer, Reached> reached = new HashMap<>();
        for (int stage = 0; stage < all.size(); stage++) {
            Map<Integer, BitSet> conditions = conditions(catalog, dataset, all.get(stage));
            for (Map.Entry<Integer, BitSet> entry : conditions.entrySet()) {
                reached.putIfAbsent(
                        entry.getKey(), new Reached(stage, entry.getValue().cardinality()));
            }
        }
        return new Stages(all, reached);
    }

    private static Map<Integer, BitSet> conditions(Catalog catalog, DatasetGraph dataset, ListWords.Stage stage) {
        Map<Integer, BitSet> conditions = new HashMap<>();
        Node relation =
                NodeFactory.createURI(Prefixes.expand("kg:" + stage.relation()).orElseThrow());
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, relation, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            number(catalog, quad.getSubject())
                    .ifPresent(thing -> number(catalog, quad.getObject())
                            .ifPresent(condition -> conditions
                                    .computeIfAbsent(thing, key -> new BitSet())
                                    .set(condition)));
        }
        return conditions;
    }

    private static Optional<Integer> number(Catalog catalog, Node node) {
        return node.isURI() ? catalog.thing(node.getURI()).map(thing -> thing.index()) : Optional.empty();
    }

    Optional<Reached> of(int thing) {
        return Optional.ofNullable(reached.get(thing));
    }

    /// Number of the stage; for none, the number after the last.
    int number(int thing) {
        return of(thing).map(Reached::stage).orElse(all.size());
    }
}
