package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.app.serve.Serving;
import org.stroma.graph.version.Store;

/// A server answers while the store is built again and again, and shows each new version.
@Tag("slow")
class ServedBuildsTest {

    private static final int BUILDS = 3;
    private static final int ASKERS = 2;
    private static final String QUESTION =
            "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();

    @Test
    void answersEveryQueryAndShowsEveryVersion() throws Exception {
        GeneratedDocuments documents = new GeneratedDocuments(3, folder.resolve("documents"), 6);
        Path store = folder.resolve("store");
        documents.step();
        Ran.build(store, documents.folder());
        AtomicBoolean done = new AtomicBoolean();
        try (Serving serving = Serving.start(store, 0);
                ExecutorService askers = Executors.newFixedThreadPool(ASKERS)) {
            String address = "http://localhost:" + serving.server().port() + "/";
            for (int i = 0; i < ASKERS; i++) {
                askers.submit(() -> askUntil(done, address));
            }
            try {
                for (int i = 0; i < BUILDS; i++) {
                    documents.step();
                    assertThat(Ran.build(store, documents.folder()).status()).isZero();
                    waitFor(address, Store.open(store).currentId().orElseThrow());
                }
            } finally {
                done.set(true);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(answers.get()).isGreaterThan(BUILDS);
    }

    private void askUntil(AtomicBoolean done, String address) {
        String query = address + "sparql?query=" + URLEncoder.encode(QUESTION, StandardCharsets.UTF_8);
        while (!done.get()) {
            List<String> said = new ArrayList<>(List.of("no answer"));
            try {
                said = get(query);
                Thread.sleep(20);
            } catch (Exception e) {
                said.set(0, e.toString());
            }
            if (said.getFirst().equals("200")) {
                answers.incrementAndGet();
            } else {
                failures.add(said.toString());
            }
        }
    }

    private void waitFor(String address, String version) throws Exception {
        Instant end = Instant.now().plusSeconds(20);
        while (!get(address + "health").getLast().contains(version)) {
            assertThat(Instant.now()).as("version " + version).isBefore(end);
            Thread.sleep(50);
        }
    }

    /// Status and body.
    private List<String> get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        return List.of(Integer.toString(response.statusCode()), response.body());
    }
}
