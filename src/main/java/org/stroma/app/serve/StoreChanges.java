package org.stroma.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.stroma.graph.difference.Difference;
import org.stroma.graph.version.Store;
import org.stroma.graph.version.Version;
import org.stroma.serve.version.BuildChanges;

/// Tells a server what the last build of a store changed; worked out once for each build.
final class StoreChanges implements BuildChanges {

    private final Store store;
    private final Map<List<String>, List<Change>> known = new ConcurrentHashMap<>();

    StoreChanges(Store store) {
        this.store = store;
    }

    @Override
    public List<Change> ofLastBuild() {
        List<String> ids = store.versionIds();
        if (ids.size() < 2) {
            return List.of();
        }
        List<String> pair = List.of(ids.get(1), ids.get(0));
        known.keySet().retainAll(List.of(pair));
        return known.computeIfAbsent(pair, this::between);
    }

    @Override
    public synchronized boolean wasThere(String iri) {
        List<String> ids = store.versionIds();
        if (ids.size() < 2) {
            return false;
        }
        try (Version earlier = store.open(ids.get(1))) {
            return Txn.calculateRead(
                    earlier.dataset(),
                    () -> earlier.dataset().contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY));
        }
    }

    private List<Change> between(List<String> pair) {
        try (Version earlier = store.open(pair.getFirst());
                Version later = store.open(pair.getLast())) {
            return lines(Difference.between(earlier, later));
        }
    }

    private static List<Change> lines(Difference difference) {
        List<Change> changes = new ArrayList<>();
        for (Difference.DocumentChange each : difference.documents()) {
            String kind = each.fate().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            changes.add(new Change(kind, "document " + each.name(), each.document()));
        }
        for (Difference.ClaimChange each : difference.claims()) {
            changes.add(new Change(kind(each), each.words() + belief(each), each.claim()));
        }
        for (Difference.ConflictChange each : difference.conflicts()) {
            changes.add(new Change(each.isNew() ? "added" : "removed", "conflict: " + each.words(), each.conflict()));
        }
        return List.copyOf(changes);
    }

    private static String kind(Difference.ClaimChange claim) {
        if (claim.before().isEmpty()) {
            return "added";
        }
        return claim.after().isEmpty() ? "removed" : "changed";
    }

    private static String belief(Difference.ClaimChange claim) {
        Optional<String> both = claim.before()
                .flatMap(before -> claim.after().map(after -> " (belief from " + before + " to " + after + ")"));
        return both.orElse("");
    }
}
