package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.stroma.query.Questions;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.version.Versions;

class SwitchTest {

    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    private final AtomicInteger size = new AtomicInteger(1);
    private final List<String> closed = new CopyOnWriteArrayList<>();

    private final Versions versions = new Versions() {
        @Override
        public String current() {
            return "v" + size.get();
        }

        @Override
        public Snapshot open(String version) {
            return new Snapshot(version, Sites.numbers(size.get()), () -> closed.add(version));
        }
    };

    @Test
    void followsTheSwitchToANewVersion() throws InterruptedException {
        ServerOptions options = new ServerOptions(0, true, Sites.BASE, Duration.ofSeconds(10));
        try (Server server = Server.start(options, versions, key -> Optional.empty(), Questions.bundled())) {
            assertThat(count(server)).isEqualTo("n\r\n1\r\n");
            size.set(5);
            Instant end = Instant.now().plusSeconds(10);
            while (closed.isEmpty() && Instant.now().isBefore(end)) {
                Thread.sleep(100);
                count(server);
            }
            assertThat(count(server)).isEqualTo("n\r\n5\r\n");
            assertThat(Sites.get(server, "/health", "*/*").body()).contains("v5");
            assertThat(closed).containsExactly("v1");
        }
        assertThat(closed).containsExactly("v1", "v5");
    }

    private static String count(Server server) {
        return Sites.ask(server, COUNT, "text/csv").body();
    }
}
