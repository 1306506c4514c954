package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.serve.sparql.ServiceGuard;

/// Requests of somebody who means harm, or of a loop that somebody forgot: each is answered with the right status, and
/// the server is there for the next one.
class HostileTest {

    private static final String CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
    // Java remembers where a loop failed, unless the pattern refers back to a group.
    private static final String BACKTRACKING = "\"^(a+)+\\\\1c$\"";
    private static final Pattern INSTANCES = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +(\\S+)");
    private static final int AFTERWARDS_MILLIS = 100;
    private static final int AFTERWARDS_TIMES = 5;

    /// Each bomb takes as long.
    private static final Duration LIMIT = Duration.ofMillis(250);

    private static Server server;
    private static long heapBefore;

    @BeforeAll
    static void start() throws JMException {
        server = Sites.start(Sites.numbers(3_000), LIMIT);
        for (int i = 0; i < 20; i++) {
            Sites.ask(server, "SELECT * { ?s ?p ?o } ORDER BY ?o", "text/csv");
        }
        Sites.untilExamplesAreThere(server);
        heapBefore = used();
    }

    @AfterAll
    static void stopsWithAsMuchHeapAsAtTheStart() throws JMException {
        try {
            assertThat(used()).isLessThan(heapBefore + heapBefore / 10);
        } finally {
            server.close();
        }
    }

    // One of a few, because the machine may do other things at the same time.
    @AfterEach
    void answersRightAfter() {
        assertThat(IntStream.range(0, AFTERWARDS_TIMES).anyMatch(time -> answersQuickly()))
                .as("an answer within " + AFTERWARDS_MILLIS + " ms")
                .isTrue();
    }

    private static boolean answersQuickly() {
        long begin = System.nanoTime();
        return Sites.ask(server, "ASK {}", "*/*").statusCode() == 200
                && Duration.ofNanos(System.nanoTime() - begin).toMillis() < AFTERWARDS_MILLIS;
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                bomb("cross join", "SELECT * { " + CROSS + " }"),
                bomb("counted cross join", "SELECT (COUNT(*) AS ?n) { " + CROSS + " }"),
                bomb("sorted cross join", "SELECT * { " + CROSS + " } ORDER BY ?c ?f ?i"),
                bomb("distinct cross join", "SELECT DISTINCT ?c ?f ?i { " + CROSS + " }"),
                bomb(
                        "GROUP_CONCAT",
                        "SELECT (GROUP_CONCAT(?x) AS ?y) { " + CROSS + " BIND(CONCAT(?c, ?f, ?i) AS ?x) }"),
                bomb("grouped cross join", "SELECT ?c ?f (COUNT(*) AS ?n) { " + CROSS + " } GROUP BY ?c ?f"),
                bomb("CONSTRUCT", "CONSTRUCT { ?a ?e ?i } { " + CROSS + " }"),
                bomb("DESCRIBE", "DESCRIBE ?a ?d ?g { " + CROSS + " }"),
                bomb(
                        "path over everything",
                        "SELECT (COUNT(*) AS ?n) { ?a (!<x:1>|^!<x:2>)* ?b . ?c (!<x:1>)* ?d . ?e ?f ?g }"),
                bomb("MINUS", "SELECT (COUNT(*) AS ?n) { " + CROSS + " MINUS { ?a ?e ?i . ?d ?h ?c } }"),
                bomb("OPTIONAL", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h ?i } } }"),
                bomb(
                        "NOT EXISTS",
                        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER NOT EXISTS { ?g ?h ?i FILTER(?i = ?c + ?f + 1) } }"),
                bomb(
                        "nested sub-selects",
                        "SELECT (COUNT(*) AS ?n) { { SELECT * { " + CROSS + " } } { SELECT * { " + CROSS + " } } }"));
    }

    private static Arguments bomb(String name, String query) {
        return Arguments.of(name, query);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void endsWhatTakesTooLongOrTooMuch(String name, String query) {
        HttpResponse<String> response = Sites.ask(server, query, "text/csv");
        assertThat(response.statusCode()).as(name).isIn(413, 503);
        assertThat(response.body()).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 20_000})
    void refusesDeepNesting(int depth) {
        String parentheses = "SELECT * { FILTER(" + "(".repeat(depth) + "1" + ")".repeat(depth) + ") }";
        String groups = "SELECT * " + "{".repeat(depth) + "}".repeat(depth);
        for (String query : List.of(parentheses, groups)) {
            int status = post(query).statusCode();
            assertThat(status).isIn(200, 400);
        }
        assertThat(post("SELECT * { FILTER(" + "(".repeat(200_000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesLongListsOfValues() {
        String values = IntStream.range(0, 200_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThat(post("SELECT (COUNT(*) AS ?n) { VALUES ?x { " + values + " } }")
                        .statusCode())
                .isIn(200, 503);
    }

    @Test
    void refusesGiantExpressions() {
        String pattern = "(a|b)?".repeat(20_000);
        assertThat(post("SELECT * { ?s ?p ?o FILTER REGEX(?o, \"" + pattern + "\") }")
                        .statusCode())
                .isIn(200, 400, 503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o FILTER REGEX(?long, ?bad) }",
                "SELECT (REGEX(?long, ?bad) AS ?x) { }",
                "SELECT * { ?s ?p ?o } ORDER BY REGEX(CONCAT(?long, ?o), ?bad)",
                "SELECT ?o { ?s ?p ?o } GROUP BY ?o HAVING(REGEX(CONCAT(?long, ?o, SAMPLE(?o), \"!\"), ?bad))",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER REGEX(CONCAT(?long, ?q, \"!\"), ?bad) } }",
                "SELECT (COUNT(REGEX(CONCAT(?long, ?o), ?bad)) AS ?x) { ?s ?p ?o }",
                "SELECT ?s (SUM(IF(REGEX(CONCAT(?long, ?o), ?bad), 1, 0)) AS ?x) { ?s ?p ?o } GROUP BY ?s",
                "SELECT (REPLACE(?long, ?bad, \"b\") AS ?x) { }",
                "SELECT * { { SELECT (REGEX(?long, ?bad) AS ?x) { ?s ?p ?o } } }",
                "ASK { BIND(<http://www.w3.org/2005/xpath-functions#matches>(?long, ?bad) AS ?x) FILTER(?x) }"
            })
    void endsARegularExpressionInTheMiddle(String query) {
        String bad = query.replace("?long", '"' + "a".repeat(40) + "!\"").replace("?bad", BACKTRACKING);
        assertThat(Sites.ask(server, bad, "text/csv").statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,1"})
    void endsARegularExpressionWhenTheClientWantsItTo(String timeout) {
        String query = "SELECT (COUNT(REGEX(CONCAT(\"" + "a".repeat(40) + "!\", ?o), " + BACKTRACKING
                + ")) AS ?x) { ?s ?p ?o }";
        try (Server patient = Sites.start(Sites.numbers(3), Duration.ofMinutes(10))) {
            HttpResponse<String> response =
                    Sites.get(patient, "/sparql?timeout=" + timeout + "&query=" + Sites.encode(query), "text/csv");
            assertThat(response.statusCode()).isEqualTo(503);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'REGEX(\"Plerixafor\", \"^PLER.*R$\", \"i\")', true",
        "'REGEX(\"a.b\", \"a.b\", \"q\") && !REGEX(\"axb\", \"a.b\", \"q\")', true",
        "'REGEX(\"abab\"@en, \"^(ab)\\\\1$\")', true",
        "'REPLACE(\"CXCR4 cxcr4\", \"cxcr(.)\", \"R$1\", \"i\")', R4 R4",
        "'COALESCE(REGEX(1, \"1\"), \"error\")', error"
    })
    void readsOtherRegularExpressionsAsEver(String expression, String value) {
        assertThat(Sites.ask(server, "SELECT (" + expression + " AS ?x) {}", "text/csv")
                        .body())
                .isEqualTo("x\r\n" + value + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:9/", "http://localhost.:9/", "http://127.0.0.1:9/", "http://127.1:9/",
                "http://2130706433:9/", "http://0x7f000001:9/", "http://[::1]:9/", "http://[::ffff:127.0.0.1]:9/",
                "http://0.0.0.0:9/", "http://169.254.169.254/", "http://user:word@localhost:9/", "file:///etc/passwd"
            })
    void asksNoServerInside(String endpoint) {
        assertThat(Sites.ask(server, "SELECT * { SERVICE <" + endpoint + "> { ?s ?p ?o } }", "*/*")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Sites.ask(server, "SELECT * { SERVICE SILENT <" + endpoint + "> { ?s ?p ?o } }", "text/csv")
                        .body())
                .isEqualTo("s,p,o\r\n,,\r\n");
        assertThat(Sites.ask(server, "SELECT * { VALUES ?e { <" + endpoint + "> } SERVICE ?e { ?s ?p ?o } }", "*/*")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void refusesServiceInTheDepthOfAFilter() {
        String query = "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }";
        assertThat(Sites.ask(server, query, "*/*").statusCode()).isEqualTo(422);
    }

    @Test
    void asksNoServerInsideEvenIfItIsNamed() {
        for (String endpoint : List.of(
                "http://localhost:9/",
                "http://127.1:9/",
                "http://[::1]:9/",
                "http://[::ffff:127.0.0.1]:9/",
                "http://192.168.0.1/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://100.64.0.1/",
                "http://169.254.169.254/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://user@example.org/",
                "ftp://example.org/")) {
            assertThat(new ServiceGuard(List.of(URI.create(endpoint))).problem(endpoint))
                    .as(endpoint)
                    .isPresent();
        }
        assertThat(new ServiceGuard(List.of(URI.create("http://192.0.2.1/sparql"))).problem("http://192.0.2.1/sparql"))
                .isEmpty();
        assertThat(new ServiceGuard(List.of(URI.create("http://192.0.2.1/sparql"))).problem("http://192.0.2.1/other"))
                .isPresent();
    }

    @Test
    void knowsThePublicFromTheInside() throws IOException {
        assertThat(ServiceGuard.isInside(InetAddress.getByName("8.8.8.8"))).isFalse();
        assertThat(ServiceGuard.isInside(InetAddress.getByName("2a00:1450::1"))).isFalse();
        assertThat(ServiceGuard.isInside(InetAddress.getByName("2130706433"))).isTrue();
    }

    /// SPARQL 1.2 has escapes in strings and IRIs only, so that nothing is hidden in words.
    @Test
    void refusesWordsThatAreWrittenWithEscapes() {
        assertThat(post("SELECT * { ?s ?p ?o FILTER R\\u0045GEX(?o, \"a\") }").statusCode())
                .isEqualTo(400);
    }

    @Test
    void loadsNothing() {
        for (String update : List.of("LOAD <file:///etc/passwd>", "LOAD <http://localhost:9/>", "CLEAR ALL")) {
            assertThat(post(update).statusCode()).isEqualTo(400);
            assertThat(send("application/sparql-update", update).statusCode()).isEqualTo(403);
        }
        String context = "{\"@context\": \"http://localhost:9/context\", \"@id\": \"x:s\", \"x:p\": 1}";
        assertThat(send("application/ld+json", context).statusCode()).isBetween(400, 499);
    }

    @Test
    void runsNoCodeOfTheClient() {
        for (String function : List.of(
                "java:org.apache.jena.sparql.function.library.wait",
                "http://jena.apache.org/ARQ/function#wait",
                "http://jena.hpl.hp.com/ARQ/function#wait")) {
            assertThat(Sites.ask(server, "SELECT (<" + function + ">(60000) AS ?x) {}", "*/*")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(Sites.ask(server, "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}", "text/csv")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void leavesTheFoldersOfTheMachineAlone() {
        for (String path : List.of(
                "/document/..%2f..%2f..%2fetc%2fpasswd",
                "/document/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/sparql/..%2f..%2fetc/passwd")) {
            HttpResponse<String> response = Sites.get(server, path, "*/*");
            assertThat(response.statusCode()).as(path).isBetween(400, 499);
            assertThat(response.body()).doesNotContain("root:");
        }
    }

    @Test
    void neverShowsAScriptAsAPage() {
        HttpResponse<String> error = Sites.ask(server, "<script>alert(1)</script>", "text/html");
        assertThat(error.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        HttpResponse<String> row = Sites.ask(server, "SELECT (\"<script>alert(1)</script>\" AS ?x) {}", "text/html");
        assertThat(row.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
        assertThat(row.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void refusesOversizedHeadersAndBodies() {
        String large = "x".repeat(5 << 20);
        for (boolean asksFirst : new boolean[] {true, false}) {
            HttpResponse<String> body = Sites.send(Sites.request(server, "/sparql")
                    .expectContinue(asksFirst)
                    .header("Content-Type", "application/sparql-query")
                    .POST(BodyPublishers.ofString(large)));
            assertThat(body.statusCode()).isEqualTo(413);
        }
        HttpResponse<String> header = Sites.send(
                Sites.request(server, "/sparql?query=ASK%7B%7D").header("X-Large", large.substring(0, 600_000)));
        assertThat(header.statusCode()).isIn(431, 400);
    }

    @Test
    void waitsForSlowClientsWithoutKeepingOthersWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket("localhost", server.port());
                slow.add(socket);
                socket.getOutputStream()
                        .write("GET /sparql HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
                                .getBytes(StandardCharsets.US_ASCII));
            }
            answersRightAfter();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void keepsNothingOfWhatItRefused() throws JMException {
        String bomb = "SELECT * { " + CROSS + " } ORDER BY ?c ?f ?i";
        Sites.ask(server, bomb, "text/csv");
        long before = used();
        for (int i = 0; i < 3; i++) {
            assertThat(Sites.ask(server, bomb, "text/csv").statusCode()).isEqualTo(503);
        }
        assertThat(used()).isLessThan(before + before / 10 + (4L << 20));
    }

    /// The lesser of two counts: the last answers may still be on their way out.
    private static long used() throws JMException {
        return Math.min(reachable(), reachable());
    }

    /// Bytes of all objects, after a collection, which comes before every count; what fills gaps is no object. Tests
    /// run
    /// with `System.gc()` switched off.
    private static long reachable() throws JMException {
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return INSTANCES
                .matcher(histogram.toString())
                .results()
                .filter(row -> !row.group(2).contains("jdk.internal.vm.Filler"))
                .mapToLong(row -> Long.parseLong(row.group(1)))
                .sum();
    }

    private static HttpResponse<String> post(String query) {
        return send("application/sparql-query", query);
    }

    private static HttpResponse<String> send(String type, String body) {
        return Sites.send(
                Sites.request(server, "/sparql").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }
}
