package org.stroma.app.keyed;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.graph.kept.RecordBytes;
import org.stroma.graph.quads.QuadShares;
import org.stroma.model.concept.Concept;

/// What makes quads, as it travels: the names that are chosen for things of which no list tells what they are called.
final class ChosenNames implements Serializable {

    private record Names(List<Concept> names) {}

    private static final RecordBytes<Names> NAMES = RecordBytes.of(Names.class);
    private static final long serialVersionUID = 1;

    private final ClusterTask task;
    private final String base;
    private final byte[] names;
    private transient Optional<QuadShares> shares = Optional.empty();

    /// @param base what the graph's own IRIs begin with
    ChosenNames(ClusterTask task, String base, Collection<Concept> names) {
        this.task = task;
        this.base = base;
        this.names = NAMES.write(new Names(new ArrayList<>(names)));
    }

    synchronized QuadShares quads() {
        // Nothing is there yet where it arrived from elsewhere.
        if (shares == null || shares.isEmpty()) {
            Map<String, Concept> chosen = new HashMap<>();
            Portable.read(NAMES, names).names().forEach(name -> chosen.put(name.iri(), name));
            shares = Optional.of(new QuadShares(base, task.machine().names(), chosen));
        }
        return shares.get();
    }
}
