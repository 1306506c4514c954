package org.stroma.graph.check;

import org.apache.jena.graph.Node;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.version.Inspection;

/// A version's name is the hash of its N-Quads, builds aside.
final class VersionCheck implements Check {

    @Override
    public void look(Inspection version) {
        Node runs = version.iris().graph("runs");
        String id = GraphFile.id(sink -> version.quads().forEachRemaining(quad -> {
            if (!quad.getGraph().equals(runs)) {
                sink.accept(quad);
            }
        }));
        if (!id.equals(version.version().id())) {
            version.breach("version", version.version().id(), "the hash of its N-Quads as its name", id);
        }
    }
}
