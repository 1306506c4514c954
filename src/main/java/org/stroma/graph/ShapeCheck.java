package org.stroma.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;

/// Holds what is written to the shapes of the graph (SHACL).
final class ShapeCheck {

    private static final Node CHECKS = Terms.kg("checks");
    private static final Node GRAPH = Terms.kg("Graph");

    private final Graph shapes;

    /// @param turtle may hold shapes for something else, which say so by `kg:checks`
    ShapeCheck(String turtle) {
        shapes = Turtle.parse("shapes", turtle);
        List<Node> foreign = shapes.find(Node.ANY, CHECKS, Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(shape -> !shapes.contains(shape, CHECKS, GRAPH))
                .toList();
        foreign.forEach(shape -> shapes.remove(shape, Node.ANY, Node.ANY));
    }

    /// Must be called within a transaction.
    ///
    /// @throws StoreException if a shape is broken
    void check(DatasetGraph dataset) {
        List<String> breaches = breaches(dataset.getUnionGraph());
        if (!breaches.isEmpty()) {
            throw new StoreException(breaches.stream()
                    .collect(Collectors.joining("\n", "the graph breaks its shapes (ontology/shapes.ttl):\n", "")));
        }
    }

    private List<String> breaches(Graph union) {
        return ShaclValidator.get().validate(shapes, union).getEntries().stream()
                .map(ShapeCheck::line)
                .distinct()
                .sorted()
                .toList();
    }

    private static String line(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
        String value = entry.value() == null ? "" : " " + NodeFmtLib.strNT(entry.value());
        return NodeFmtLib.strNT(entry.focusNode()) + path + value + ": " + entry.message();
    }
}
