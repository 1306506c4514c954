package org.stroma.app.keyed;

import java.util.HashMap;
import java.util.Map;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.cluster.ReadPiece;
import org.stroma.app.cluster.Step;
import org.stroma.graph.kept.RecordBytes;
import org.stroma.graph.quads.QuadShares;
import org.stroma.model.concept.Concept;

/// The steps that find what things are called, by their IRIs.
final class NameSteps {

    /// A name of a thing.
    ///
    /// @param times how often documents call it so
    record Use(Concept concept, int times) {}

    /// The name of a thing.
    ///
    /// @param names how many it has
    record Chosen(Concept concept, int names) {}

    static final RecordBytes<Chosen> CHOSEN = RecordBytes.of(Chosen.class);
    private static final RecordBytes<Use> USE = RecordBytes.of(Use.class);

    private NameSteps() {}

    /// Documents to what they call things.
    static Step uses(ClusterTask task) {
        return (number, values, out) -> {
            ReadPiece piece = ReadPiece.of(values.getFirst());
            if (piece.isRead()) {
                QuadShares.uses(task.machine().findings(piece))
                        .forEach((concept, times) -> out.give(concept.iri(), USE.write(new Use(concept, times))));
            }
        };
    }

    /// What documents call one thing to the name that is chosen for it.
    static Step chosen(ClusterTask task) {
        return (iri, values, out) -> {
            Map<Concept, Integer> uses = new HashMap<>();
            values.stream()
                    .map(value -> Portable.read(USE, value))
                    .forEach(use -> uses.merge(use.concept(), use.times(), Integer::sum));
            out.give(iri, CHOSEN.write(new Chosen(task.machine().names().chosen(iri, uses), uses.size())));
        };
    }
}
