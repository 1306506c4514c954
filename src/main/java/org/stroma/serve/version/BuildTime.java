package org.stroma.serve.version;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/// The time at which a version was built, according to the graph itself.
public final class BuildTime {

    private static final Node STARTED = NodeFactory.createURI("http://www.w3.org/ns/prov#startedAtTime");

    private final PerVersion<Optional<Instant>> times = new PerVersion<>(BuildTime::last);

    /// The beginning of the last build; nothing for a graph that does not say. Needs a transaction.
    public Optional<Instant> of(Snapshot snapshot) {
        return times.of(snapshot);
    }

    private static Optional<Instant> last(Snapshot snapshot) {
        Iterator<Quad> builds = snapshot.dataset().find(Node.ANY, Node.ANY, STARTED, Node.ANY);
        try (Stream<Quad> quads = Iter.asStream(builds)) {
            return quads.map(Quad::getObject)
                    .filter(Node::isLiteral)
                    .flatMap(time -> instant(time.getLiteralLexicalForm()).stream())
                    .max(Instant::compareTo);
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
