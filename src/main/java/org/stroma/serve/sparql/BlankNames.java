package org.stroma.serve.sparql;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/// Names of the blank nodes of one answer, in the order they come.
final class BlankNames {

    private final Map<Node, String> names = new HashMap<>();

    String of(Node blank) {
        return names.computeIfAbsent(blank, node -> "_:b" + names.size());
    }
}
