package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stroma.query.Questions;
import org.stroma.serve.limit.QueryLimits;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.version.Versions;

/// What a server answers while its pages are made.
class OpeningTest {

    private static final String ASK = "/sparql?query=" + Sites.encode("ASK {}");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void theEndpointAnswersAndPagesWait() throws Exception {
        AtomicReference<CompletableFuture<HttpResponse<String>>> health = new AtomicReference<>();
        Supplier<Questions> asked = () -> {
            health.set(later("/health"));
            assertThat(later(ASK).join().body()).contains("true");
            assertThat(later("/sparql?query=nonsense").join().statusCode()).isEqualTo(400);
            assertThat(health.get()).isNotDone();
            return Questions.bundled();
        };
        try (Server server = start(asked)) {
            assertThat(health.get().get(1, TimeUnit.MINUTES).body()).contains("\"ready\"");
            assertThat(Sites.get(server, "/questions", "text/html").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void nobodyWaitsForPagesThatCannotBeMade() throws Exception {
        AtomicReference<CompletableFuture<HttpResponse<String>>> health = new AtomicReference<>();
        Supplier<Questions> broken = () -> {
            health.set(later("/health"));
            assertThat(later(ASK).join().statusCode()).isEqualTo(200);
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> start(broken)).hasMessage("broken");
        assertThat(health.get().handle((answer, failure) -> failure != null || answer.statusCode() >= 400))
                .succeedsWithin(Duration.ofMinutes(1))
                .isEqualTo(true);
        new ServerSocket(port).close();
    }

    private CompletableFuture<HttpResponse<String>> later(String path) {
        URI address = URI.create("http://localhost:" + port + path);
        return client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private Server start(Supplier<Questions> asked) {
        Versions versions = new Versions() {
            @Override
            public String current() {
                return "v1";
            }

            @Override
            public Snapshot open(String version) {
                return new Snapshot(version, Sites.numbers(1), () -> {});
            }
        };
        ServerOptions options = new ServerOptions(port, true, Sites.BASE, QueryLimits.within(Duration.ofSeconds(10)));
        return Server.start(options, versions, key -> Optional.empty(), asked, Extras.NONE);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
