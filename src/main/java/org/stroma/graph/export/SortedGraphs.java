package org.stroma.graph.export;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/// A dataset in one fixed order: graphs, subjects, predicates (the type first), objects, each by name.
record SortedGraphs(DatasetGraph dataset, Predicate<Node> chosen, UnaryOperator<Node> rename) {

    private static final Comparator<Node> BY_NAME = Comparator.comparing(NodeFmtLib::strNT);
    private static final Comparator<Node> TYPE_FIRST = Comparator.<Node, Boolean>comparing(
                    node -> !node.equals(RDF.type.asNode()))
            .thenComparing(BY_NAME);

    /// What one subject says: predicate to objects.
    record Description(Node subject, SortedMap<Node, SortedSet<Node>> statements) {}

    /// Names of the graphs as the dataset has them.
    List<Node> names() {
        return Iter.toList(dataset.listGraphNodes()).stream()
                .filter(chosen)
                .sorted(BY_NAME)
                .toList();
    }

    Node renamed(Node node) {
        return rename.apply(node);
    }

    List<Description> descriptions(Node graph) {
        SortedMap<Node, SortedMap<Node, SortedSet<Node>>> subjects = new TreeMap<>(BY_NAME);
        dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> subjects.computeIfAbsent(
                                rename.apply(quad.getSubject()), subject -> new TreeMap<>(TYPE_FIRST))
                        .computeIfAbsent(rename.apply(quad.getPredicate()), predicate -> new TreeSet<>(BY_NAME))
                        .add(rename.apply(quad.getObject())));
        return subjects.entrySet().stream()
                .map(entry -> new Description(entry.getKey(), entry.getValue()))
                .toList();
    }
}
