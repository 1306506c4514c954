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
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stroma.query.Questions;
import org.stroma.serve.limit.QueryLimits;

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
        JsonObject answer = json(get(server, "/api/drugs-blocking-receptors?receptor=CXCR4", "*/*"));
        JsonObject row = answer.get("rows").getAsArray().get(0).getAsObject();
        assertThat(row.get("belief").isNumber()).isTrue();
        assertThat(row.getString("drugLabel")).isEqualTo("plerixafor");
        assertThat(row.get("start").getAsNumber().value().intValue()).isEqualTo(62);
        assertThat(answer.get("total").getAsNumber().value().intValue()).isEqualTo(4);
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
        assertThat(json(refused).getString("parameter")).isEqualTo("drug");
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
        assertThat(json(none).get("total").getAsNumber().value().intValue()).isEqualTo(0);
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
        JsonObject api = json(get(server, "/api", "*/*"));
        assertThat(api.getString("openapi")).isEqualTo("3.1.0");
        assertThat(api.getObj("info").keys()).contains("title", "version");
        assertThat(api.getObj("paths").keys())
                .hasSize(Questions.bundled().list().size());
        api.getObj("paths").forEach((path, item) -> {
            JsonObject operation = item.getAsObject().getObj("get");
            assertThat(operation.keys()).contains("operationId", "summary", "tags", "parameters", "responses");
            operation.get("parameters").getAsArray().forEach(parameter -> {
                JsonObject one = resolved(api, parameter.getAsObject());
                assertThat(one.getString("in")).isEqualTo("query");
                assertThat(one.keys()).contains("name", "schema");
            });
            references(operation)
                    .forEach(reference ->
                            assertThat(resolved(api, reference)).as(path).isNotNull());
        });
    }

    @Test
    void typesTheColumnsOfRows() {
        JsonObject row = json(get(server, "/api", "*/*"))
                .getObj("components")
                .getObj("schemas")
                .getObj("drugs-blocking-receptors")
                .getObj("properties");
        assertThat(row.getObj("drug").getString("format")).isEqualTo("iri");
        assertThat(row.getObj("drugLabel").getString("type")).isEqualTo("string");
        assertThat(json(get(server, "/api", "*/*")).toString()).contains("\"enum\"", "\"default\" : 0.5");
    }

    private static List<JsonObject> references(JsonValue value) {
        List<JsonObject> found = new ArrayList<>();
        if (value.isObject() && value.getAsObject().hasKey("$ref")) {
            found.add(value.getAsObject());
        } else if (value.isObject()) {
            value.getAsObject().values().forEach(part -> found.addAll(references(part)));
        } else if (value.isArray()) {
            value.getAsArray().forEach(part -> found.addAll(references(part)));
        }
        return found;
    }

    private static JsonObject resolved(JsonObject api, JsonObject value) {
        if (!value.hasKey("$ref")) {
            return value;
        }
        JsonObject at = api;
        for (String step : value.getString("$ref").substring(2).split("/")) {
            at = at.getObj(step);
        }
        return at;
    }

    private static JsonObject json(HttpResponse<String> response) {
        return JSON.parse(response.body());
    }
}
