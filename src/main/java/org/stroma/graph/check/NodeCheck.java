package org.stroma.graph.check;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.version.Inspection;

/// Every IRI of the graph's own that is said of something is itself described; there are no blank nodes, and nothing
/// stands outside the named graphs.
final class NodeCheck implements Check {

    @Override
    public void look(Inspection version) {
        Set<Node> described = new HashSet<>();
        Set<Node> named = new HashSet<>();
        version.quads().forEachRemaining(quad -> {
            described.add(quad.getGraph());
            described.add(quad.getSubject());
            if (version.isOwn(quad.getObject())) {
                named.add(quad.getObject());
            }
            blank(version, quad);
            outside(version, quad);
        });
        named.removeAll(described);
        named.forEach(node -> version.breach("dangling", node, "a description", "only its name"));
    }

    private static void blank(Inspection version, Quad quad) {
        if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
            version.breach(
                    "blank-node", quad.getGraph(), "IRIs and literals only", "blank node by " + quad.getPredicate());
        }
    }

    private static void outside(Inspection version, Quad quad) {
        if (quad.isDefaultGraph()) {
            version.breach("no-graph", quad.getSubject(), "a named graph", "the default graph");
        }
    }
}
