package org.stroma.graph.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/// Which shapes look no further than at what is said of a thing itself and of its values, and at the classes of what is
/// named there. Others, such as those with a query, can be broken by a change anywhere.
///
/// @param near the shapes with the targets of those only that look no further
/// @param through properties by which they look at what is said of values
/// @param far the shapes with the targets of the others only; empty if there are none
record Reach(Graph near, Set<Node> through, Optional<Graph> far) {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private static final Node PATH = NodeFactory.createURI(SH + "path");

    private static final Set<Node> TARGETS =
            terms("targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf", "target");

    private static final Set<Node> LOCAL = terms(
            "targetClass",
            "targetSubjectsOf",
            "property",
            "node",
            "path",
            "minCount",
            "maxCount",
            "nodeKind",
            "datatype",
            "class",
            "in",
            "or",
            "and",
            "not",
            "xone",
            "hasValue",
            "pattern",
            "flags",
            "minLength",
            "maxLength",
            "minInclusive",
            "maxInclusive",
            "minExclusive",
            "maxExclusive",
            "equals",
            "disjoint",
            "lessThan",
            "lessThanOrEquals",
            "uniqueLang",
            "languageIn",
            "message",
            "name",
            "description",
            "severity");

    static Reach of(Graph shapes) {
        Set<Node> targeted = shapes.find()
                .filterKeep(triple -> TARGETS.contains(triple.getPredicate()))
                .mapWith(Triple::getSubject)
                .toSet();
        Set<Node> through = new HashSet<>();
        Set<Node> far = targeted.stream()
                .filter(shape -> !isLocal(shapes, shape, new HashSet<>())
                        || !isShort(shapes, shape, List.of(), new HashSet<>(), through))
                .collect(Collectors.toSet());
        Set<Node> near = new HashSet<>(targeted);
        near.removeAll(far);
        return new Reach(
                without(shapes, far), through, far.isEmpty() ? Optional.empty() : Optional.of(without(shapes, near)));
    }

    private static boolean isLocal(Graph shapes, Node shape, Set<Node> seen) {
        return !seen.add(shape)
                || shapes.find(shape, Node.ANY, Node.ANY).toList().stream()
                        .allMatch(triple -> isLocal(triple)
                                && (triple.getPredicate().equals(RDF.type.asNode())
                                        || triple.getObject().isLiteral()
                                        || isLocal(shapes, triple.getObject(), seen)));
    }

    /// Whether it goes along two paths at most; the last of them needs no more than the first thing's neighbours.
    ///
    /// @param gone the paths on the way to this shape
    /// @param through gets the first of two paths
    private static boolean isShort(Graph shapes, Node shape, List<Node> gone, Set<Node> above, Set<Node> through) {
        if (!above.add(shape)) {
            return false;
        }
        List<Node> paths = new ArrayList<>(gone);
        shapes.find(shape, PATH, Node.ANY).mapWith(Triple::getObject).forEach(paths::add);
        if (paths.size() > 1) {
            through.add(paths.getFirst());
        }
        boolean isShort = paths.size() <= 2
                && shapes.find(shape, Node.ANY, Node.ANY).toList().stream()
                        .filter(triple -> !triple.getPredicate().equals(PATH))
                        .map(Triple::getObject)
                        .filter(object -> shapes.contains(object, Node.ANY, Node.ANY))
                        .allMatch(object -> isShort(shapes, object, paths, above, through));
        above.remove(shape);
        return isShort;
    }

    private static boolean isLocal(Triple triple) {
        Node predicate = triple.getPredicate();
        boolean ofShapes = predicate.isURI() && predicate.getURI().startsWith(SH);
        return predicate.equals(PATH) ? triple.getObject().isURI() : !ofShapes || LOCAL.contains(predicate);
    }

    private static Graph without(Graph shapes, Set<Node> untargeted) {
        Graph copy = GraphFactory.createDefaultGraph();
        shapes.find()
                .filterDrop(
                        triple -> TARGETS.contains(triple.getPredicate()) && untargeted.contains(triple.getSubject()))
                .forEach(copy::add);
        return copy;
    }

    private static Set<Node> terms(String... names) {
        return List.of(names).stream()
                .map(name -> NodeFactory.createURI(SH + name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
