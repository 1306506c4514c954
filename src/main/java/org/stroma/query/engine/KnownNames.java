package org.stroma.query.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// All names of a graph that does not change, read once. To find a name whatever its case, SPARQL would have to look
/// at every name each time.
public final class KnownNames {

    private final Map<String, TreeSet<String>> things = new HashMap<>();

    private KnownNames() {}

    /// Asks for all names.
    ///
    /// @throws QueryFailed if no answer could be had
    public static KnownNames of(QueryEngine engine) {
        KnownNames names = new KnownNames();
        for (List<Cell> row : engine.run(EntityNames.ALL).rows()) {
            names.things
                    .computeIfAbsent(folded(row.getFirst().text()), name -> new TreeSet<>())
                    .add(row.getLast().text());
        }
        return names;
    }

    /// The things with that name, whatever its case, in the order of their IRIs.
    List<Node> named(String name) {
        return things.getOrDefault(folded(name), new TreeSet<>()).stream()
                .map(NodeFactory::createURI)
                .toList();
    }

    // Case is folded as in a pattern with the flags i and u, whatever the locale.
    private static String folded(String name) {
        return name.codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
