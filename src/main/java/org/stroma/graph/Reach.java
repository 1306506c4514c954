package org.stroma.graph;

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

/// Which shapes look no further than at what is said of a thing itself and at the classes of its values. Others, such
/// as those with a query, can be broken by a change anywhere.
///
/// @param near the shapes with the targets of those only that look no further
/// @param far the shapes with the targets of the others only; empty if there are none
record Reach(Graph near, Optional<Graph> far) {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private static final Node PATH = NodeFactory.createURI(SH + "path");

    private static final Set<Node> TARGETS =
            terms("targetClass", "targetNode", "targetSubjectsOf", "targetObjectsOf", "target");

    private static final Set<Node> LOCAL = terms(
            "targetClass",
            "property",
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
        Set<Node> far = targeted.stream()
                .filter(shape -> !isLocal(shapes, shape, new HashSet<>()))
                .collect(Collectors.toSet());
        Set<Node> near = new HashSet<>(targeted);
        near.removeAll(far);
        return new Reach(without(shapes, far), far.isEmpty() ? Optional.empty() : Optional.of(without(shapes, near)));
    }

    private static boolean isLocal(Graph shapes, Node shape, Set<Node> seen) {
        return !seen.add(shape)
                || shapes.find(shape, Node.ANY, Node.ANY).toList().stream()
                        .allMatch(triple -> isLocal(triple)
                                && (triple.getPredicate().equals(RDF.type.asNode())
                                        || triple.getObject().isLiteral()
                                        || isLocal(shapes, triple.getObject(), seen)));
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
