package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;
import static org.stroma.serve.Sites.request;
import static org.stroma.serve.Sites.send;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.query.Questions;
import org.stroma.query.format.Json;
import org.stroma.serve.limit.QueryLimits;
import tools.jackson.databind.JsonNode;

class ApiTest {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Sites.start(
                Sites.corpus(), QueryLimits.within(Duration.ofSeconds(10)).withRows(50));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void givesRowsWithNumbersAsNumbers() {
        JsonNode answer = json(get(server, "/api/drugs-blocking-receptors?receptor=CXCR4", "*/*"));
        JsonNode row = answer.get("rows").get(0);
        assertThat(row.get("belief").isNumber()).isTrue();
        assertThat(row.get("drugLabel").asString()).isEqualTo("plerixafor");
        assertThat(row.get("start").asInt()).isEqualTo(62);
        assertThat(answer.get("total").asInt()).isEqualTo(4);
    }

    @Test
    void leadsFromPageToPageUntilAllRowsAreSeen() {
        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.of("/api/drugs-blocking-receptors?limit=2&format=csv");
        while (next.isPresent()) {
            HttpResponse<String> page = get(server, next.get(), "*/*");
            page.body().lines().skip(1).forEach(seen::add);
            next = page.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>')));
            assertThat(page.headers().firstValue("X-Total-Count").isPresent()).isEqualTo(next.isEmpty());
        }
        String whole = get(server, "/api/drugs-blocking-receptors", "text/csv").body();
        assertThat(seen).hasSize(5).isEqualTo(whole.lines().skip(1).toList());
        assertThat(get(server, "/api/secretions?limit=many", "*/*").statusCode())
                .isEqualTo(400);
    }

    @Test
    void givesNoPartOfAnAnswerThatIsTooLong() {
        HttpResponse<String> refused = get(server, "/api/claims-about?entity=plerixafor&offset=0", "text/csv");
        assertThat(refused.statusCode()).isEqualTo(200);
        HttpResponse<String> quads = get(server, "/api/nanopublications?document=seed-0.txt", "text/csv");
        assertThat(quads.statusCode()).isEqualTo(422);
        assertThat(quads.body()).contains("more than 50 rows");
    }

    @Test
    void speaksEachFormatByAcceptAndByName() {
        String path = "/api/secretions?source=fibrolamellar+carcinoma";
        assertThat(get(server, path + "&format=tsv", "*/*").body())
                .startsWith("?sourceLabel\t")
                .contains("\"CXCL12\"\t0.9");
        assertThat(get(server, path, "text/tab-separated-values").body()).startsWith("?sourceLabel\t");
        assertThat(get(server, path, "application/sparql-results+json").body()).contains("\"bindings\"");
        assertThat(get(server, path, "application/ld+json").body())
                .contains("api/secretions#", "http://identifiers.org/hgnc/10672");
        assertThat(get(server, path + "&format=xls", "*/*").statusCode()).isEqualTo(400);
        assertThat(get(server, path + "&format=nquads", "text/plain").statusCode())
                .isEqualTo(400);
    }

    @Test
    void givesStatementsOfAllRowsAsJsonLd() {
        DatasetGraph read = RDFParser.fromString(
                        get(server, "/api/secretions?format=jsonld", "*/*").body(), Lang.JSONLD)
                .toDatasetGraph();
        assertThat(read.getDefaultGraph().size()).isGreaterThan(10);
    }

    @Test
    void namesWhatMayHaveBeenMeant() {
        HttpResponse<String> refused = get(server, "/api/approvals?drug=plerixafur", "application/json");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(refused).get("parameter").asString()).isEqualTo("drug");
        assertThat(json(refused).get("candidates").toString()).contains("plerixafor");
        assertThat(get(server, "/api/approvals?drog=plerixafor", "text/csv").body())
                .contains("nearest: drug");
        assertThat(get(server, "/api/approvals?drug=a&drug=b", "text/csv").statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysWhichValueFindsNothing() {
        HttpResponse<String> none =
                get(server, "/api/drugs-blocking-receptors?drug=plerixafor&receptor=CXCL12", "application/json");
        assertThat(json(none).get("total").asInt()).isEqualTo(0);
        assertThat(json(none).get("matchesNothing").toString())
                .contains("receptor")
                .doesNotContain("drug");
        assertThat(none.headers().firstValue("X-Matches-Nothing")).contains("receptor");
        assertThat(get(server, "/api/drugs-blocking-receptors?drug=motixafortide&receptor=CCR5", "text/csv")
                        .headers()
                        .firstValue("X-Matches-Nothing"))
                .isEmpty();
    }

    @Test
    void sendsNothingAgainThatTheClientHas() {
        String path = "/api/secretions?format=csv";
        String tag = get(server, path, "*/*").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(request(server, path).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send(request(server, "/api/secretions?format=json").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void asksNoOtherServerForAQuestionUnlessTheOperatorAllowsIt() {
        HttpResponse<String> refused = get(server, "/api/proteins-in-uniprot?protein=CXCR4", "text/csv");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("another server");
    }

    @Test
    void describesAllQuestionsAsOpenApi() {
        JsonNode api = json(get(server, "/api", "*/*"));
        assertThat(api.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(api.get("info").propertyNames()).contains("title", "version");
        assertThat(api.get("paths").propertyNames())
                .contains("/claims", "/entities", "/documents")
                .hasSize(Questions.bundled().list().size() + 3);
        api.get("paths").forEachEntry((path, item) -> {
            JsonNode operation = item.get("get");
            assertThat(operation.propertyNames()).contains("operationId", "summary", "tags", "parameters", "responses");
            operation.get("parameters").forEach(parameter -> {
                JsonNode one = resolved(api, parameter);
                assertThat(one.get("in").asString()).isEqualTo("query");
                assertThat(one.propertyNames()).contains("name", "schema");
            });
            references(operation)
                    .forEach(reference ->
                            assertThat(resolved(api, reference)).as(path).isNotNull());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/entities", "/documents"})
    void describesTheParametersThatAListTakes(String list) {
        JsonNode parameters = json(get(server, "/api", "*/*"))
                .get("paths")
                .get(list)
                .get("get")
                .get("parameters");
        List<String> described = parameters
                .valueStream()
                .map(parameter -> parameter.get("name").asString())
                .toList();
        String refused = get(server, list + "?nonsense=1", "text/csv").body();
        String taken = refused.substring(refused.indexOf("only ") + "only ".length())
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(List.of(taken.split(", ")))
                .filteredOn(name -> !name.equals("show"))
                .containsExactlyInAnyOrderElementsOf(described);
        JsonNode orders = parameters
                .valueStream()
                .filter(parameter -> parameter.get("name").asString().equals("sort"))
                .findFirst()
                .orElseThrow()
                .get("schema")
                .get("enum");
        orders.forEach(order -> assertThat(get(server, list + "?sort=" + order.asString(), "text/csv")
                        .statusCode())
                .as(order.asString())
                .isEqualTo(200));
    }

    @Test
    void typesTheColumnsOfRows() {
        JsonNode row = json(get(server, "/api", "*/*"))
                .get("components")
                .get("schemas")
                .get("drugs-blocking-receptors")
                .get("properties");
        assertThat(row.get("drug").get("format").asString()).isEqualTo("iri");
        assertThat(row.get("drugLabel").get("type").asString()).isEqualTo("string");
        assertThat(get(server, "/api", "*/*").body()).contains("\"enum\"", "\"default\" : 0.5");
    }

    private static List<JsonNode> references(JsonNode value) {
        List<JsonNode> found = new ArrayList<>();
        if (value.isObject() && value.has("$ref")) {
            found.add(value);
        } else {
            value.forEach(part -> found.addAll(references(part)));
        }
        return found;
    }

    private static JsonNode resolved(JsonNode api, JsonNode value) {
        if (!value.has("$ref")) {
            return value;
        }
        JsonNode at = api;
        for (String step : value.get("$ref").asString().substring(2).split("/")) {
            at = at.get(step);
        }
        return at;
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Json.parse(response.body());
    }
}
