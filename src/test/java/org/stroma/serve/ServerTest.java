package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stroma.serve.Sites.ask;
import static org.stroma.serve.Sites.encode;
import static org.stroma.serve.Sites.get;
import static org.stroma.serve.Sites.request;
import static org.stroma.serve.Sites.send;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stroma.query.Questions;
import org.stroma.query.engine.QueryEngine;
import org.stroma.serve.http.ServerFailed;

class ServerTest {

    private static final String CSV = "text/csv";
    private static final String BLOCKS =
            "PREFIX kg: <https://w3id.org/stroma/ontology#> SELECT ?o { ?s kg:blocks ?o } ORDER BY ?o";

    private static final Server SERVER = Sites.served();

    @Test
    void answersQueriesOfTheUnionByGetAndPost() {
        String expected = "o\r\nhttp://identifiers.org/hgnc/2561\r\nhttp://identifiers.org/hgnc/2561\r\n";
        assertThat(ask(SERVER, BLOCKS, CSV).body()).isEqualTo(expected);
        assertThat(send(request(SERVER, "/sparql")
                                .header("Accept", CSV)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("query=" + encode(BLOCKS))))
                        .body())
                .isEqualTo(expected);
        assertThat(send(request(SERVER, "/sparql?output=csv")
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofString(BLOCKS)))
                        .body())
                .isEqualTo(expected);
    }

    @Test
    void answersNamedGraphsAndDatasetsOfTheClient() {
        String named = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
        assertThat(ask(SERVER, named, CSV).body()).isEqualTo("n\r\n8\r\n");
        String from = BLOCKS.replace("{", "FROM <http://localhost:3030/graph/vocabulary> {");
        assertThat(ask(SERVER, from, CSV).body()).isEqualTo("o\r\n");
    }

    @Test
    void refusesToChangeAnything() {
        for (String path : new String[] {"/sparql", "/sparql/update", "/sparql?default", "/"}) {
            HttpResponse<String> update = send(request(SERVER, path)
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString("INSERT DATA { <x:s> <x:p> <x:o> }")));
            assertThat(update.statusCode()).as(path).isBetween(400, 499);
            HttpResponse<String> put = send(request(SERVER, path)
                    .header("Content-Type", "text/turtle")
                    .PUT(BodyPublishers.ofString("<x:s> <x:p> <x:o> .")));
            assertThat(put.statusCode()).as(path).isBetween(400, 499);
        }
        assertThat(send(request(SERVER, "/sparql?update=" + encode("CLEAR ALL")).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isBetween(400, 499);
        assertThat(send(request(SERVER, "/sparql?default").DELETE()).statusCode())
                .isBetween(400, 499);
        assertThat(ask(SERVER, "ASK { ?s ?p <x:o> }", "application/sparql-results+json")
                        .body())
                .contains("false");
    }

    @Test
    void asksNoOtherServer() {
        String service = "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }";
        assertThat(ask(SERVER, service, CSV).statusCode()).isEqualTo(422);
        // SILENT asks for an empty solution in place of a failure; still nobody else is asked.
        assertThat(ask(SERVER, service.replace("SERVICE", "SERVICE SILENT"), CSV)
                        .body())
                .isEqualTo("s,p,o\r\n,,\r\n");
    }

    @Test
    void runsNoFunctionNamedByJavaClass() {
        String query = "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?t) {}";
        assertThat(ask(SERVER, query, CSV).statusCode()).isEqualTo(403);
        String prefixed = "PREFIX j: <java:org.apache.jena.sparql.function.library.> SELECT (j:now() AS ?t) {}";
        assertThat(ask(SERVER, prefixed, CSV).statusCode()).isEqualTo(403);
        assertThat(get(SERVER, "/sparql?callback=x&query=" + encode(BLOCKS), "*/*")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void letsPagesOfAnyOriginReadWithoutCredentials() {
        HttpResponse<String> response =
                send(request(SERVER, "/sparql?query=" + encode(BLOCKS)).header("Origin", "http://elsewhere.example"));
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(response.headers().firstValue("Server")).isEmpty();
        HttpResponse<String> preflight = send(request(SERVER, "/sparql")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Headers", "x-anything"));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("x-anything");
    }

    @Test
    void compressesForThoseWhoAsk() {
        String all = "SELECT * { ?s ?p ?o }";
        HttpResponse<String> response =
                send(request(SERVER, "/sparql?query=" + encode(all)).header("Accept-Encoding", "gzip"));
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void tellsItsHealth() {
        HttpResponse<String> response = get(SERVER, "/health", "*/*");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().replaceAll("\\s", ""))
                .contains("\"status\":\"ok\",\"version\":\"v1\",\"documents\":3");
    }

    @Test
    void givesTheTextOfADocument() {
        HttpResponse<String> response = get(SERVER, "/document/a%20b/%C3%BC+1.txt", "text/plain");
        assertThat(response.body()).isEqualTo("Words: µ 𝛼\n");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(get(SERVER, "/document/none.txt", "text/plain").statusCode()).isEqualTo(404);
    }

    @Test
    void describesWhatBearsAnIri() {
        assertThat(get(SERVER, "/document/seed-0.txt", "text/turtle").body())
                .contains("<http://localhost:3030/document/seed-0.txt>", "kg:fileName", "\"seed-0.txt\"");
        assertThat(get(SERVER, "/entity/Process/t-cell-infiltration", "application/n-triples")
                        .body()
                        .lines())
                .hasSize(3)
                .isSorted();
        assertThat(get(SERVER, "/entity/Process/t-cell-infiltration", "application/ld+json")
                        .body())
                .contains("T cell infiltration");
        Document document = Jsoup.parse(
                get(SERVER, "/document/seed-0.txt", "text/html,*/*;q=0.1").body());
        assertThat(document.select("h1").text()).isEqualTo("Drug frees T cells");
        assertThat(document.select("a[href^=/study/seed-0-txt-1]")).isNotEmpty();
        assertThat(get(SERVER, "/describe?iri=CHEBI:125354", "text/turtle").body())
                .contains("\"Mozobil\"");
        assertThat(get(SERVER, "/ontology", "text/turtle").body()).contains("kg:Relation");
    }

    @Test
    void knowsNothingOfUnknownIris() {
        assertThat(get(SERVER, "/entity/Drug/none", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(get(SERVER, "/describe?iri=CHEBI:1", "text/turtle").statusCode())
                .isEqualTo(404);
        assertThat(get(SERVER, "/describe", "text/turtle").statusCode()).isEqualTo(400);
        assertThat(get(SERVER, "/nowhere", "text/html").statusCode()).isEqualTo(404);
        assertThat(get(SERVER, "/document/seed-0.txt", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void answersQuestionsAsRest() {
        assertThat(get(SERVER, "/api", "*/*").body()).contains("drugs-blocking-receptors");
        assertThat(get(SERVER, "/api/secretions?source=fibrolamellar+carcinoma", CSV)
                        .body())
                .contains("fibrolamellar carcinoma,CXCL12");
        assertThat(get(SERVER, "/api/secretions?format=table", "*/*").body()).contains("1 row");
        assertThat(get(SERVER, "/api/secretions", "*/*").headers().firstValue("Content-Type"))
                .contains("application/json;charset=utf-8");
        assertThat(get(SERVER, "/api/secretions?source=nobody", CSV).statusCode())
                .isEqualTo(400);
        assertThat(get(SERVER, "/api/nothing", CSV).statusCode()).isEqualTo(404);
    }

    @Test
    void welcomesPeople() {
        HttpResponse<String> home = get(SERVER, "/", "text/html");
        assertThat(home.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(home.body());
        assertThat(page.select("form[role=search][action=/search] input[name=q]"))
                .isNotEmpty();
        assertThat(page.select(".counts a[href=/documents] b").text()).matches("[\\d,]+");
        assertThat(page.select("nav a[href=/questions]")).hasSize(1);
        assertThat(page.select("script:not([src]):not([type=application/ld+json]), [src^=http], link[href^=http]"))
                .isEmpty();
    }

    @Test
    void answersAQuestionThatIsAskedFromAfar() {
        QueryEngine engine =
                QueryEngine.at(URI.create("http://localhost:" + SERVER.port() + "/sparql"), Duration.ofSeconds(10));
        assertThat(Questions.bundled()
                        .find("approvals")
                        .orElseThrow()
                        .ask(engine, Map.of("drug", "mozobil"))
                        .column("approvalLabel"))
                .containsExactly("stem cell mobilization", "U.S. Food and Drug Administration");
    }

    @Test
    void saysThatAPortIsTaken() {
        assertThatThrownBy(() -> Server.plain(Sites.corpus(), SERVER.port(), false))
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("port " + SERVER.port());
    }

    @Test
    void servesPlainRdfForReadingOrWriting() {
        try (Server reading = Server.plain(Sites.corpus(), 0, false);
                Server writing = Server.plain(Sites.corpus(), 0, true)) {
            assertThat(insert(reading)).isBetween(400, 499);
            assertThat(insert(writing)).isBetween(200, 299);
        }
    }

    private static int insert(Server server) {
        return send(request(server, "/sparql")
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString("INSERT DATA { <x:s> <x:p> <x:o> }")))
                .statusCode();
    }
}
