package org.stroma.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;
import org.stroma.serve.limit.QueryLimits;

/// Clients that leave before they have their answer.
class HangUpsTest {

    private static final String CROSS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final Pattern RUNNING = Pattern.compile("(?m)^stroma_requests_running (\\d+)");
    private static final Pattern LEFT =
            Pattern.compile("stroma_requests_rejected_total\\{reason=\"client left\"\\} [1-9]");
    private static final Node BUILT = NodeFactory.createURI("http://www.w3.org/ns/prov#startedAtTime");
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int WITHIN_MILLIS = 1_000;
    private static final int POLL_MILLIS = 50;
    private static final int FOUND = 30;
    private static final int PER_CLIENT = 3;

    private static Server server;
    private static Server slow;

    @BeforeAll
    static void start() {
        QueryLimits limits = new QueryLimits(LONG, 1_000, 1_000_000, PER_CLIENT, List.of());
        server = Sites.start(Sites.numbers(3_000), limits);
        slow = Sites.start(slowly(), limits);
    }

    @AfterAll
    static void stop() {
        server.close();
        slow.close();
    }

    static Stream<Arguments> requests() {
        String regex = "SELECT * { BIND(CONCAT(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\") AS ?x)"
                + " FILTER REGEX(?x, \"^(a+)+\\\\1c$\") }";
        String call = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":"
                + "{\"name\":\"run_query\",\"arguments\":{\"sparql\":\"" + CROSS + "\"}}}";
        return Stream.of(
                Arguments.of("GET", false, get("/sparql?query=" + Sites.encode(CROSS))),
                Arguments.of(
                        "sorted",
                        false,
                        get("/sparql?query="
                                + Sites.encode("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"))),
                Arguments.of("regular expression", false, get("/sparql?query=" + Sites.encode(regex))),
                Arguments.of("POST", false, post("/sparql", "application/sparql-query", CROSS)),
                Arguments.of("MCP", false, post("/mcp", "application/json", call)),
                Arguments.of("API", true, get("/api/evidence")),
                Arguments.of("question as a page", true, get("/ask/evidence")),
                Arguments.of("page", true, get("/describe?iri=http://x/s")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void endsTheQueryAndFreesItsPlaceWithinASecond(String name, boolean slowly, String request) throws Exception {
        Server asked = slowly ? slow : server;
        List<Socket> leaving = new ArrayList<>();
        for (int i = 0; i < PER_CLIENT; i++) {
            leaving.add(send(asked, request));
        }
        assertThat(runningSoon(asked, PER_CLIENT + 1))
                .as("requests while the clients wait")
                .isEqualTo(PER_CLIENT + 1);
        for (Socket socket : leaving) {
            socket.close();
        }
        assertThat(runningSoon(asked, 1)).as("requests after they left").isEqualTo(1);
        assertThat(Sites.ask(asked, "ASK {}", "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void answersClientsThatWaitAndSendTheNextRequestAhead() throws IOException {
        String stalling = "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c } LIMIT 200 } ?d ?e ?f }";
        String first = get("/sparql?query=" + Sites.encode(stalling));
        String second =
                get("/sparql?query=" + Sites.encode("ASK {}")).replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
        try (Socket socket = send(server, first + first)) {
            pause();
            socket.getOutputStream().write(second.getBytes(StandardCharsets.US_ASCII));
            String answers = read(socket.getInputStream());
            assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(4);
            assertThat(answers).contains("600000").contains("true");
        }
    }

    @Test
    void countsThemApartFromThoseThatRanOutOfTime() throws Exception {
        send(server, get("/sparql?query=" + Sites.encode(CROSS + " LIMIT 1"))).close();
        Instant end = Instant.now().plusMillis(WITHIN_MILLIS);
        while (!LEFT.matcher(metrics(server)).find() && Instant.now().isBefore(end)) {
            pause(POLL_MILLIS);
        }
        assertThat(metrics(server)).containsPattern(LEFT);
    }

    // Some of whatever is looked for, one at a time.
    private static DatasetGraph slowly() {
        Node any = NodeFactory.createURI("http://x/any");
        return DatasetGraphFactory.wrap(new GraphBase() {
            @Override
            protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
                Triple found = Triple.create(
                        or(pattern.getSubject(), any), or(pattern.getPredicate(), any), or(pattern.getObject(), any));
                return pattern.getPredicate().equals(BUILT)
                        ? NullIterator.instance()
                        : WrappedIterator.create(Stream.generate(() -> {
                                    pause();
                                    return found;
                                })
                                .limit(FOUND)
                                .iterator());
            }
        });
    }

    private static Node or(Node node, Node any) {
        return node.isConcrete() ? node : any;
    }

    private static void pause() {
        pause(5);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As many as are running as soon as it is the number that is awaited, or when a second is over.
    private static int runningSoon(Server asked, int awaited) {
        Instant end = Instant.now().plusMillis(WITHIN_MILLIS);
        int running = running(asked);
        while (running != awaited && Instant.now().isBefore(end)) {
            pause(POLL_MILLIS);
            running = running(asked);
        }
        return running;
    }

    private static String metrics(Server asked) {
        return Sites.get(asked, "/metrics", "*/*").body();
    }

    private static int running(Server asked) {
        Matcher found = RUNNING.matcher(metrics(asked));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static Socket send(Server asked, String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), asked.port());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n";
    }

    private static String post(String path, String type, String body) {
        return "POST " + path
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json, text/event-stream\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
