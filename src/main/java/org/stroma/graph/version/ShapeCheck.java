package org.stroma.graph.version;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.LineChanges;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.term.Terms;
import org.stroma.graph.term.Turtle;

/// Holds what is written to the shapes of the graph (SHACL).
public final class ShapeCheck {

    private static final Node CHECKS = Terms.kg("checks");
    private static final Node GRAPH = Terms.kg("Graph");

    private final Graph shapes;

    /// @param turtle may hold shapes for something else, which say so by `kg:checks`
    public ShapeCheck(String turtle) {
        shapes = Turtle.parse("shapes", turtle);
        List<Node> foreign = shapes.find(Node.ANY, CHECKS, Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .filterKeep(shape -> !shapes.contains(shape, CHECKS, GRAPH))
                .toList();
        foreign.forEach(shape -> shapes.remove(shape, Node.ANY, Node.ANY));
    }

    /// Checks everything. Must be called within a transaction.
    ///
    /// @throws StoreException if a shape is broken
    public void check(DatasetGraph dataset) {
        complain(breaches(shapes, dataset.getUnionGraph()));
    }

    /// Checks what a change can have broken in a graph that met the same shapes before: things of which something
    /// else is said now, what points at things of which the class is another, and what looks at these through a
    /// property. Shapes that can look further are checked as a whole. Must be called within a transaction.
    ///
    /// @throws StoreException if a shape is broken
    public void check(DatasetGraph dataset, LineChanges difference) {
        Graph union = dataset.getUnionGraph();
        Set<Node> focus = new LinkedHashSet<>();
        Stream.of(difference.gone(), difference.added())
                .forEach(lines -> GraphFile.read(lines, quad -> touched(quad, union, focus)));
        Reach reach = Reach.of(shapes);
        List<Node> touched = List.copyOf(focus);
        reach.through().forEach(property -> touched.forEach(value -> pointing(union, property, value, focus)));
        Shapes near = Shapes.parse(reach.near());
        Stream<String> here = focus.stream()
                .flatMap(node -> ShaclValidator.get().validate(near, union, node).getEntries().stream())
                .map(ShapeCheck::line);
        Stream<String> far = reach.far().stream().flatMap(graph -> breaches(graph, union).stream());
        complain(Stream.concat(here, far).distinct().sorted().toList());
    }

    private static void touched(Quad quad, Graph union, Set<Node> focus) {
        focus.add(quad.getSubject());
        if (quad.getPredicate().equals(RDF.type.asNode())) {
            pointing(union, Node.ANY, quad.getSubject(), focus);
        }
    }

    private static void pointing(Graph union, Node property, Node value, Set<Node> into) {
        union.find(Node.ANY, property, value).mapWith(Triple::getSubject).forEach(into::add);
    }

    private static void complain(List<String> breaches) {
        if (!breaches.isEmpty()) {
            throw new StoreException(breaches.stream()
                    .collect(Collectors.joining("\n", "the graph breaks its shapes (ontology/shapes.ttl):\n", "")));
        }
    }

    /// Tells of each breach by itself.
    public void report(Inspection version) {
        for (ReportEntry entry :
                ShaclValidator.get().validate(shapes, version.union()).getEntries()) {
            String path = entry.resultPath() == null ? "" : " (" + entry.resultPath() + ")";
            String value = entry.value() == null ? "what does not fit" : NodeFmtLib.strNT(entry.value());
            version.breach("shape", entry.focusNode(), entry.message() + path, value);
        }
    }

    private static List<String> breaches(Graph shapes, Graph union) {
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
