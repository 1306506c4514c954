package org.stroma.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;
import org.stroma.serve.limit.QueryLimits;

/// Whoever asks for what cannot be is told so, in a sentence.
class RefusalsTest {

    private static final String CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
    private static final String UPDATE = "INSERT DATA { <x:s> <x:p> <x:o> }";

    private static Server server;

    @BeforeAll
    static void start() {
        QueryLimits limits = new QueryLimits(Duration.ofSeconds(30), 200_000, 1 << 30, 8, List.of());
        server = Sites.start(Sites.numbers(2_000), limits);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void tellsAnyOriginThatABodyIsTooLarge() {
        byte[] large = new byte[5 << 20];
        HttpResponse<String> refused = Sites.send(Sites.request(server, "/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofByteArray(large)));
        assertProblem(refused, 413, "a request may have 4194304 bytes");
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void saysThatUpdatesAreNotTaken() {
        for (HttpRequest.Builder update : List.of(
                Sites.request(server, "/sparql")
                        .header("Content-Type", "application/sparql-update; charset=utf-8")
                        .POST(BodyPublishers.ofString(UPDATE)),
                Sites.request(server, "/sparql")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("update=" + Sites.encode(UPDATE))),
                Sites.request(server, "/sparql?update=" + Sites.encode(UPDATE)).GET())) {
            HttpResponse<String> refused = Sites.send(update);
            assertProblem(refused, 403, "updates are not allowed: the graph is read-only");
            assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, POST, OPTIONS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sparql", "/", "/api/evidence", "/describe", "/nothing"})
    void saysWhatIsAllowedWhereAMethodIsNot(String path) {
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            HttpResponse<String> refused =
                    Sites.send(Sites.request(server, path).method(method, BodyPublishers.ofString("x")));
            assertProblem(refused, 405, method + " is not allowed here");
            assertThat(refused.headers().firstValue("Allow").orElse("")).startsWith("GET, HEAD");
        }
    }

    @Test
    void namesTheTimeThatApplied() {
        String counting = Sites.encode("SELECT (COUNT(*) AS ?n) { " + CROSS + " }");
        assertProblem(
                Sites.get(server, "/sparql?timeout=1&query=" + counting, "*/*"),
                503,
                "timed out: this query may take 1.0 s");
    }

    @Test
    void showsWhereARegularExpressionIsWrong() {
        for (String query : List.of(
                "SELECT * { ?s ?p ?o FILTER REGEX(?o, \"a[b\") }",
                "SELECT (REPLACE(\"x\", \"a[b\", \"c\") AS ?y) {}")) {
            HttpResponse<String> refused = Sites.ask(server, query, "*/*");
            assertProblem(refused, 400, "the regular expression a[b is wrong at character 3: ");
            assertThat(refused.body()).doesNotContain("java.").doesNotContain("Exception");
        }
    }

    @Test
    void writesNothingThatNobodyCanRead() {
        assertProblem(Sites.ask(server, "ASK {}", "application/pdf"), 406, "no application/pdf");
        assertProblem(Sites.get(server, "/api/evidence", "application/pdf"), 406, "no application/pdf");
        assertThat(Sites.ask(server, "ASK {}", "application/pdf, */*;q=0.1").statusCode())
                .isEqualTo(200);
        assertThat(Sites.get(server, "/sparql?format=csv&query=ASK%20%7B%7D", "application/pdf")
                        .statusCode())
                .isEqualTo(200);
        // The form of the query decides: who lists only formats of graphs gets a table all the same.
        assertThat(Sites.ask(server, "ASK {}", "text/turtle").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesOneRowTooManyWhenItIsKnown() {
        String pairs = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
        // The first is slow, for nothing is compiled yet; and whatever else the machine does slows some of them down.
        long refusedAfter = IntStream.range(0, 4)
                .mapToLong(i -> nanoseconds(() -> assertProblem(
                        Sites.ask(server, pairs, "text/csv"), 413, "the answer has more than 200000 rows")))
                .min()
                .orElseThrow();
        long answeredAfter = nanoseconds(() -> assertThat(
                        Sites.ask(server, pairs + " LIMIT 200000", "text/csv").statusCode())
                .isEqualTo(200));
        assertThat(refusedAfter).isLessThan(answeredAfter / 2);
    }

    private static long nanoseconds(Runnable asked) {
        long begin = System.nanoTime();
        asked.run();
        return System.nanoTime() - begin;
    }

    private static void assertProblem(HttpResponse<String> refused, int status, String beginning) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).startsWith(beginning).hasSizeLessThan(300);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWithIgnoringCase("text/plain");
    }
}
