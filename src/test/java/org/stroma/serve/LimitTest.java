package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stroma.serve.limit.QueryLimits;

class LimitTest {

    private static final String CSV = "text/csv";

    private static Server server;

    @BeforeAll
    static void start() {
        DatasetGraph dataset = Sites.numbers(2_000);
        server = Sites.start(dataset, Duration.ofMillis(350));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void refusesAnAnswerThatNeverBegins() {
        String counting = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        assertTimesOut(Sites.ask(server, counting, CSV));
        assertAnswersNow();
    }

    @Test
    void refusesAnAnswerCutShortBeforeItWasSent() {
        // A few rows at once, then none for long.
        String stalling = "SELECT * { { SELECT * { ?a ?b ?c } LIMIT 10 } UNION"
                + " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(?c, ?f, ?i) = \"no\") } }";
        for (String type : new String[] {CSV, "application/sparql-results+json", "application/sparql-results+xml"}) {
            assertTimesOut(Sites.ask(server, stalling, type));
        }
        assertAnswersNow();
    }

    @Test
    void refusesALongAnswerThatRunsOutOfTime() {
        String endless = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        for (String type : new String[] {CSV, "application/sparql-results+json", "application/sparql-results+xml"}) {
            HttpResponse<String> response = Sites.ask(server, endless, type);
            assertThat(response.statusCode()).as(type).isIn(413, 503);
            assertThat(response.body()).hasSizeLessThan(200);
        }
        assertAnswersNow();
    }

    @Test
    void refusesMoreRowsThanAllowedAndSendsAllThatAre() {
        QueryLimits limits = QueryLimits.within(Duration.ofSeconds(20)).withRows(1_000);
        try (Server small = Sites.start(Sites.numbers(2_000), limits)) {
            String all = "SELECT * { ?s ?p ?o }";
            HttpResponse<String> refused = Sites.ask(small, all, CSV);
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).startsWith("the answer has more than 1000 rows");
            assertThat(refused.headers().firstValue("X-Problem")).isPresent();
            assertThat(Sites.ask(small, all + " LIMIT 1000", CSV).body().lines())
                    .hasSize(1_001);
            String graph = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }";
            assertThat(Sites.ask(small, graph, "text/turtle").statusCode()).isEqualTo(413);
            assertThat(Sites.ask(small, graph + " LIMIT 1000", "application/n-triples")
                            .body()
                            .lines())
                    .hasSize(1_000);
        }
    }

    @Test
    void keepsALongAnswerOnDiskUntilItIsWhole() {
        String many = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 60000";
        try (Server patient = Sites.start(Sites.numbers(300), Duration.ofSeconds(60))) {
            HttpResponse<String> response = Sites.ask(patient, many, CSV);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body().lines()).hasSize(60_001);
            assertThat(response.body().length()).isGreaterThan(1 << 20);
        }
    }

    @Test
    void letsOneClientAskSoMuchAtATime() {
        QueryLimits limits = new QueryLimits(Duration.ofSeconds(2), 1_000, 1_000_000, 2, List.of());
        String counting = "/sparql?query=" + Sites.encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        try (Server busy = Sites.start(Sites.numbers(2_000), limits);
                HttpClient client = HttpClient.newHttpClient()) {
            List<CompletableFuture<HttpResponse<String>>> asked = Stream.generate(() -> client.sendAsync(
                            Sites.request(busy, counting).build(), HttpResponse.BodyHandlers.ofString()))
                    .limit(4)
                    .toList();
            List<HttpResponse<String>> answers =
                    asked.stream().map(CompletableFuture::join).toList();
            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(429, 429, 503, 503);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 429)
                    .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After"))
                            .contains("1"));
            assertThat(Sites.ask(busy, "ASK {}", "*/*").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void letsAClientAskForLessTimeNotForMore() {
        String counting = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        assertTimesOut(Sites.get(server, "/sparql?timeout=60&query=" + Sites.encode(counting), CSV));
    }

    private static void assertTimesOut(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("timed out").hasSizeLessThan(200);
    }

    private static void assertAnswersNow() {
        assertThat(Sites.ask(server, "ASK {}", "*/*").statusCode()).isEqualTo(200);
    }
}
