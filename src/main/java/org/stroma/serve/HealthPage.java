package org.stroma.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.stroma.query.QueryEngine;

/// `/health`: whether all is well, which version is served, how many documents it holds.
final class HealthPage implements Page.Answering {

    private static final Query DOCUMENTS =
            QueryFactory.create("SELECT (COUNT(*) AS ?n) { ?document a <https://w3id.org/stroma/ontology#Document> }");

    private final ServerOptions options;
    private final Supplier<String> problem;
    private final Map<String, Integer> documents = new ConcurrentHashMap<>();

    HealthPage(ServerOptions options, Supplier<String> problem) {
        this.options = options;
        this.problem = problem;
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        JsonObject health = new JsonObject();
        String trouble = problem.get();
        health.put("status", trouble.isEmpty() ? "ok" : "stale");
        health.put("version", snapshot.version());
        health.put("documents", documents(snapshot));
        if (!trouble.isEmpty()) {
            health.put("problem", trouble);
        }
        return Reply.ok("application/json", health + "\n");
    }

    // A version never changes, so it is counted once.
    private int documents(Snapshot snapshot) {
        documents.keySet().retainAll(Set.of(snapshot.version()));
        return documents.computeIfAbsent(snapshot.version(), version -> count(snapshot));
    }

    private int count(Snapshot snapshot) {
        return Integer.parseInt(QueryEngine.over(snapshot.dataset(), options.limit())
                .run(DOCUMENTS)
                .column("n")
                .getFirst());
    }
}
