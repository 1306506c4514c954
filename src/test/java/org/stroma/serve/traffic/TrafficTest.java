package org.stroma.serve.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stroma.query.format.Json;
import org.stroma.serve.Extras;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;
import org.stroma.serve.limit.QueryLimits;
import tools.jackson.databind.JsonNode;

class TrafficTest {

    private static final List<String> LINES = new CopyOnWriteArrayList<>();

    private static Server server;

    @BeforeAll
    static void start() {
        Extras extras = Extras.NONE.logging(new AccessLog(LINES::add, false));
        server = Sites.start(
                Sites.corpus(), QueryLimits.within(Duration.ofSeconds(10)), key -> Optional.empty(), extras);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void logsAQueryWithItsRowsAndWithoutItsLiterals() {
        String query = "SELECT ?s { ?s ?p \"my \\\"secret\\\" 7\" FILTER(?s != 42 && ?p != <http://x/y1>) } LIMIT 1";
        assertThat(Sites.ask(server, query, "text/csv").statusCode()).isEqualTo(200);
        JsonNode line = logged("secret-query", "/sparql");
        assertThat(line.get("status").asInt()).isEqualTo(200);
        assertThat(line.get("rows").asInt()).isZero();
        assertThat(line.get("query").asString())
                .contains("SELECT ?s")
                .contains("<http://x/y1>")
                .contains("\"…\"")
                .doesNotContain("secret")
                .doesNotContain("42")
                .doesNotContain("PREFIX");
        assertThat(line.get("ms").asDouble()).isPositive();
        assertThat(line.get("bytes").asLong()).isPositive();
    }

    @Test
    void keepsLiteralsForWhoWantsThem() {
        AskedQuery asked = new AskedQuery(QueryFactory.create("ASK { ?s ?p \"x\" , 3.5 , <a:b7> }"), 1);
        assertThat(asked.text()).contains("\"x\"").contains("3.5");
        assertThat(asked.shape()).doesNotContain("\"x\"").doesNotContain("3.5").contains("b7>");
    }

    @Test
    void logsWhatReachedNoPage() {
        Sites.get(server, "/nowhere/at?all=secret", "*/*");
        JsonNode line = logged("nowhere", "/nowhere/at");
        assertThat(line.get("status").asInt()).isEqualTo(404);
        assertThat(line.toString()).doesNotContain("secret");
    }

    @Test
    void measuresRequestsByAddressAndStatus() {
        Sites.get(server, "/health", "*/*");
        Sites.get(server, "/entity/Journal/science", "text/turtle");
        Sites.get(server, "/invented-" + System.nanoTime(), "*/*");
        Sites.send(Sites.request(server, "/sparql").POST(BodyPublishers.ofByteArray(new byte[8 << 20])));
        HttpResponse<String> metrics = Sites.get(server, "/metrics", "text/plain");
        assertThat(metrics.headers().firstValue("content-type").orElse("")).startsWith("text/plain;version=0.0.4");
        assertThat(metrics.body())
                .contains(
                        "stroma_requests_seconds_bucket{method=\"GET\",route=\"/health\",status=\"200\",le=\"0.005\"}")
                .contains("route=\"/entity/*\"")
                .contains("route=\"other\"")
                .contains("stroma_requests_running 1.0")
                .contains("stroma_requests_rejected_total{reason=\"too large\"} 1.0")
                .contains("stroma_query_rows_bucket")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("invented");
    }

    @Test
    void tellsOfItsHealth() {
        assertThat(Sites.get(server, "/health", "*/*").body())
                .contains("\"ready\" : true")
                .contains("\"version\" : \"v1\"")
                .contains("\"program\"")
                .contains("\"uptimeSeconds\"");
    }

    @Test
    void letsARunningQueryEndWhenItStops() throws Exception {
        Server busy = Sites.start(Sites.numbers(700), Duration.ofSeconds(30));
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER(?c != ?f) }";
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> Sites.ask(busy, slow, "text/csv"));
        // Not the requests: that for the measures before may still be ending when the next is counted.
        while (!Sites.get(busy, "/metrics", "*/*").body().contains("stroma_queries_running 1.0") && !answer.isDone()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        busy.close();
        assertThat(answer.get(1, TimeUnit.SECONDS).body()).isEqualTo("n\r\n" + 700 * 699 + "\r\n");
    }

    // The log is written after the answer has gone.
    private static JsonNode logged(String what, String path) {
        for (int i = 0; i < 200; i++) {
            Optional<JsonNode> line = LINES.stream()
                    .map(Json::parse)
                    .filter(found -> found.get("path").asString().equals(path)
                            && found.get("method").asString().equals("GET"))
                    .findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            LockSupport.parkNanos(10_000_000);
        }
        throw new AssertionError("no line for " + what + " in " + LINES);
    }
}
