package org.stroma.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.format.Json;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/// `/health`: the state of the server, the version served, its number of documents, the program's version and start
/// time. A server that is shutting down answers 503 instead.
public final class HealthPage implements Page.Answering {

    private static final Query DOCUMENTS =
            QueryFactory.create("SELECT (COUNT(*) AS ?n) { ?document a <https://w3id.org/stroma/ontology#Document> }");

    private static final String PROGRAM = Optional.ofNullable(
                    HealthPage.class.getPackage().getImplementationVersion())
            .orElse("unpacked");

    private final Supplier<String> problem;
    private final long started = System.nanoTime();
    private final PerVersion<Integer> documents;

    public HealthPage(ServerOptions options, Supplier<String> problem) {
        this.problem = problem;
        this.documents = new PerVersion<>(snapshot -> count(options, snapshot));
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        ObjectNode health = Json.object();
        String trouble = problem.get();
        health.put("status", trouble.isEmpty() ? "ok" : "stale");
        health.put("version", snapshot.version());
        health.put("documents", documents.of(snapshot));
        health.put("ready", true);
        health.put("program", PROGRAM);
        health.put(
                "uptimeSeconds", Duration.ofNanos(System.nanoTime() - started).toSeconds());
        if (!trouble.isEmpty()) {
            health.put("problem", trouble);
        }
        return Reply.ok("application/json", Json.text(health));
    }

    private static int count(ServerOptions options, Snapshot snapshot) {
        return Integer.parseInt(QueryEngine.over(snapshot.dataset(), options.limit())
                .run(DOCUMENTS)
                .column("n")
                .getFirst());
    }
}
