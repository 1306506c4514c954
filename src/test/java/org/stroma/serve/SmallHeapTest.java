package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.serve.limit.MemoryWatch;

/// A server with less memory than a query wants, in a process of its own.
@Tag("slow")
class SmallHeapTest {

    private static Process process;
    private static int port;

    /// The server: prints its port, runs until its standard input ends.
    static final class Small {

        private Small() {}

        public static void main(String[] arguments) throws IOException {
            try (Server server = Sites.start(Sites.numbers(3_000), Duration.ofMinutes(2))) {
                System.out.println(server.port());
                while (System.in.read() >= 0) {
                    // Nothing is said to it.
                }
            }
        }
    }

    @BeforeAll
    static void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseG1GC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Small.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        port = Integer.parseInt(output.readLine());
    }

    @AfterAll
    static void stop() throws IOException {
        process.getOutputStream().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f",
                "SELECT DISTINCT ?c ?f { ?a ?b ?c . ?d ?e ?f }",
                "SELECT ?c ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?c ?f",
                "SELECT (GROUP_CONCAT(?x) AS ?y) { ?a ?b ?c . ?d ?e ?f BIND(CONCAT(?c, ?f, STR(?a), STR(?d)) AS ?x) }"
            })
    void endsAQueryThatWantsMoreThanThereIs(String query) throws IOException, InterruptedException {
        HttpResponse<String> response = ask(query);
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).isEqualTo(MemoryWatch.EXHAUSTED + "\n");
        assertThat(ask("ASK {}").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/sparql?query=" + Sites.encode(query));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address).header("Accept", "text/csv").build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
