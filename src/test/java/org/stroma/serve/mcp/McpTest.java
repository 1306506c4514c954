package org.stroma.serve.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;

class McpTest {

    private static final Server SERVER = Sites.served();
    private static McpSyncClient client;

    @BeforeAll
    static void start() {
        client = McpClient.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + SERVER.port())
                        .endpoint("/mcp")
                        .build())
                .build();
        client.initialize();
    }

    @AfterAll
    static void stop() {
        client.close();
    }

    @Test
    void tellsItsToolsAndThatTheyOnlyRead() {
        List<Tool> tools = client.listTools().tools();
        assertThat(tools)
                .extracting(Tool::name)
                .containsExactlyInAnyOrder(
                        "search", "describe", "evidence", "list_questions", "ask_question", "vocabulary", "run_query");
        assertThat(tools).allMatch(tool -> tool.annotations().readOnlyHint());
        assertThat(client.getServerInstructions()).contains("Every claim rests on evidence");
    }

    @Test
    void findsThingsByAPartOfAName() {
        CallToolResult found = call("search", Map.of("text", "cxcr"));
        assertThat(text(found)).contains("http://identifiers.org/hgnc/2561").contains("\"complete\":true");
        assertThat(text(call("search", Map.of("text", "no such thing")))).contains("\"rows\":[]");
        assertThat(text(call("search", Map.of("text", "a", "limit", 1)))).contains("\"complete\":false");
    }

    @Test
    void findsTheExactNameFirst() {
        assertThat(rows(call("search", Map.of("text", "science"))).getFirst().get(1))
                .isEqualTo("Science");
    }

    @Test
    void describesByNameCurieAndIri() {
        String byName = text(call("describe", Map.of("thing", "CXCR4")));
        assertThat(byName)
                .contains("\"iri\":\"http://identifiers.org/hgnc/2561\"")
                .contains("Plerixafor blocks CXCR4");
        assertThat(text(call("describe", Map.of("thing", "HGNC:2561")))).isEqualTo(byName);
        assertThat(text(call("describe", Map.of("thing", "http://identifiers.org/hgnc/2561"))))
                .isEqualTo(byName);
        assertThat(call("describe", Map.of("thing", "HGNC:1")).isError()).isTrue();
    }

    @Test
    void givesTheWordsBehindAClaim() {
        String said = text(
                call("evidence", Map.of("subject", "plerixafor", "relation", "blocks", "object", "CXCR4", "limit", 5)));
        assertThat(said).contains("Plerixafor blocks CXCR4").contains("\"62\"");
        assertThat(call("evidence", Map.of()).isError()).isTrue();
    }

    @Test
    void listsAndAsksQuestions() {
        assertThat(text(call("list_questions", Map.of()))).contains("\"name\":\"drugs-blocking-receptors\"");
        CallToolResult answer = call(
                "ask_question",
                Map.of("question", "drugs-blocking-receptors", "parameters", Map.of("receptor", "CXCR4")));
        assertThat(rows(answer)).isNotEmpty();
        assertThat(text(call("ask_question", Map.of("question", "nonsense")))).contains("list_questions");
        assertThat(text(call(
                        "ask_question",
                        Map.of("question", "drugs-blocking-receptors", "parameters", Map.of("receptor", "CXCR5")))))
                .containsPattern("Did you mean .*CXCR4");
    }

    @Test
    void runsQueriesWithKnownPrefixes() {
        CallToolResult rows = call("run_query", Map.of("sparql", "SELECT ?o { ?s kg:blocks ?o } ORDER BY ?o"));
        assertThat(rows(rows)).contains(List.of("http://identifiers.org/hgnc/2561"));
        assertThat(text(call("run_query", Map.of("sparql", "ASK { ?s kg:blocks ?o }"))))
                .contains("true");
        assertThat(text(call("run_query", Map.of("sparql", "SELECT * { ?s ?p ?o }", "limit", 3))))
                .contains("\"complete\":false");
        assertThat(text(call("run_query", Map.of("sparql", "SELECT * { ?s ?p ?o } LIMIT 3", "limit", 3))))
                .contains("\"complete\":true");
        assertThat(text(call("vocabulary", Map.of()))).contains("kg");
    }

    @Test
    void refusesWhatIsNoReading() {
        for (String query : List.of(
                "INSERT DATA { <a:a> <a:b> <a:c> }",
                "LOAD <http://localhost/>",
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT (<java:java.lang.System.exit>(0) AS ?x) {}",
                "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
                "SELECT nonsense",
                "SELECT * { " + "{".repeat(20_000))) {
            assertThat(call("run_query", Map.of("sparql", query)).isError())
                    .as(query.substring(0, Math.min(80, query.length())))
                    .isTrue();
        }
        assertThat(call("run_query", Map.of("sparql", "ASK {}", "limit", 100_000))
                        .isError())
                .isTrue();
    }

    @Test
    void endsAQueryInTime() {
        Server hasty = Sites.start(Sites.numbers(3000), Duration.ofMillis(300));
        try (McpSyncClient impatient = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder("http://localhost:" + hasty.port())
                                .endpoint("/mcp")
                                .build())
                .build()) {
            String cross = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
            CallToolResult result = impatient.callTool(CallToolRequest.builder("run_query")
                    .arguments(Map.of("sparql", cross))
                    .build());
            assertThat(result.isError()).isTrue();
            assertThat(text(result)).contains("300 ms");
        } finally {
            hasty.close();
        }
    }

    @Test
    void tellsProgramsThatComeWithoutTheProtocolWhatIsWrong() {
        assertThat(Sites.send(Sites.request(SERVER, "/mcp").POST(BodyPublishers.ofString("nonsense")))
                        .statusCode())
                .isEqualTo(415);
        assertThat(Sites.get(SERVER, "/mcp", "text/html").statusCode()).isEqualTo(405);
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> rows(CallToolResult result) {
        return (List<List<String>>) ((Map<String, Object>) result.structuredContent()).get("rows");
    }
}
