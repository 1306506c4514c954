package org.stroma.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;
import org.stroma.serve.limit.QueryLimits;

/// Servers on this machine that SERVICE could ask, and that count who does.
class ServiceGuardTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer inside;
    private HttpServer redirecting;

    @BeforeEach
    void start() throws IOException {
        inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        inside.start();
        redirecting = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        redirecting.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", address(inside).toString());
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        redirecting.start();
    }

    @AfterEach
    void stop() {
        inside.stop(0);
        redirecting.stop(0);
    }

    @Test
    void asksNoneInsideAlsoWhereTheOperatorNamedIt() {
        QueryLimits limits = QueryLimits.within(Duration.ofSeconds(20)).allowing(List.of(address(inside)));
        try (Server server = Sites.start(Sites.numbers(3), limits)) {
            String service = "SERVICE %s <" + address(inside) + "> { ?s ?p ?o }";
            String plain = "SELECT * { " + service.formatted("") + " }";
            assertThat(Sites.ask(server, plain, "text/csv").statusCode()).isEqualTo(422);
            String silent = "SELECT * { VALUES ?x { 1 } " + service.formatted("SILENT") + " }";
            assertThat(Sites.ask(server, silent, "text/csv").body()).isEqualTo("x,s,p,o\r\n1,,,\r\n");
            String bound = "SELECT * { VALUES ?e { <" + address(inside) + "> } SERVICE ?e { ?s ?p ?o } }";
            assertThat(Sites.ask(server, bound, "text/csv").statusCode()).isEqualTo(422);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void asksNoneThatTheOperatorDidNotName() {
        QueryLimits limits =
                QueryLimits.within(Duration.ofSeconds(20)).allowing(List.of(URI.create("http://192.0.2.1/")));
        try (Server server = Sites.start(Sites.numbers(3), limits)) {
            String other = "SELECT * { SERVICE <" + address(inside) + "> { ?s ?p ?o } }";
            assertThat(Sites.ask(server, other, "text/csv").statusCode()).isEqualTo(422);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void followsNoRedirect() throws IOException, InterruptedException {
        JenaSystem.init();
        Context context = new Context();
        new ServiceGuard(List.of(address(redirecting))).protect(context);
        HttpClient client = context.get(ARQ.httpQueryClient);
        HttpResponse<Void> response = client.send(
                HttpRequest.newBuilder(address(redirecting)).build(), HttpResponse.BodyHandlers.discarding());
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(asked).hasValue(0);
    }

    private static URI address(HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }
}
