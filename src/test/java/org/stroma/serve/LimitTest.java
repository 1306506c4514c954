package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LimitTest {

    private static final String CSV = "text/csv";

    private static Server server;

    @BeforeAll
    static void start() {
        DatasetGraph dataset = Sites.numbers(2_000);
        server = Sites.start(dataset, Duration.ofMillis(700));
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
    void breaksOffAnAnswerCutShortWhileItWasSent() {
        String endless = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        for (String type : new String[] {CSV, "application/sparql-results+json", "application/sparql-results+xml"}) {
            assertThatThrownBy(() -> Sites.exchange(Sites.request(server, "/sparql?query=" + Sites.encode(endless))
                            .header("Accept", type)))
                    .as(type)
                    .isInstanceOf(IOException.class);
        }
        assertAnswersNow();
    }

    @Test
    void letsAClientAskForLessTimeNotForMore() {
        String counting = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        assertTimesOut(Sites.get(server, "/sparql?timeout=60&query=" + Sites.encode(counting), CSV));
    }

    private static void assertTimesOut(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("timed out").hasSizeLessThan(100);
    }

    private static void assertAnswersNow() {
        assertThat(Sites.ask(server, "ASK {}", "*/*").statusCode()).isEqualTo(200);
    }
}
