package org.stroma.graph;

import org.apache.jena.graph.Node;

/// A version's name is the hash of its N-Quads, builds aside.
final class VersionCheck implements Check {

    @Override
    public void look(Inspection version) {
        SortedLines lines = new SortedLines();
        Node runs = version.iris().graph("runs");
        version.quads().forEachRemaining(quad -> {
            if (!quad.getGraph().equals(runs)) {
                lines.add(quad);
            }
        });
        String id = lines.id();
        if (!id.equals(version.version().id())) {
            version.breach("version", version.version().id(), "the hash of its N-Quads as its name", id);
        }
    }
}
