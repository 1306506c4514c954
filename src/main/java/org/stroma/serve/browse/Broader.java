package org.stroma.serve.browse;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.facet.Column;

/// What each thing is a kind of, where the catalog has that.
final class Broader {

    private Broader() {}

    static Map<Integer, int[]> of(Catalog catalog, DatasetGraph dataset) {
        Map<Integer, TreeSet<Integer>> broader = new HashMap<>();
        Node property = NodeFactory.createURI(Prefixes.expand("skos:broader").orElseThrow());
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (quad.getSubject().isURI() && quad.getObject().isURI()) {
                catalog.thing(quad.getSubject().getURI())
                        .ifPresent(thing -> catalog.thing(quad.getObject().getURI())
                                .ifPresent(other -> broader.computeIfAbsent(thing.index(), key -> new TreeSet<>())
                                        .add(other.index())));
            }
        }
        Map<Integer, int[]> arrays = new HashMap<>();
        broader.forEach((thing, others) -> arrays.put(thing, Column.distinct(List.copyOf(others))));
        return arrays;
    }
}
