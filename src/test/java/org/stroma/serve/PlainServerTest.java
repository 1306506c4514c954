package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.ask;
import static org.stroma.serve.Sites.encode;
import static org.stroma.serve.Sites.get;
import static org.stroma.serve.Sites.request;
import static org.stroma.serve.Sites.send;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainServerTest {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.plain(DatasetGraphFactory.createTxnMem(), 0, true);
        update("/sparql", "INSERT DATA { <x:s> <x:p> [] , 'a,b' . GRAPH <x:g> { <x:s> <x:p> 1 } }");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void writesBlankNodesOfCsvAsTheStandardDoes() {
        assertThat(ask(server, "SELECT ?o { ?s ?p ?o } ORDER BY ?o", "text/csv").body())
                .isEqualTo("o\r\n_:b0\r\n\"a,b\"\r\n");
    }

    @Test
    void refusesUsingBesideTheProtocolsOwn() {
        String conflict = "/sparql?using-graph-uri=" + encode("x:g");
        assertThat(update(conflict, "DELETE { ?s ?p ?o } USING <x:h> WHERE { ?s ?p ?o }"))
                .isEqualTo(400);
        assertThat(update(conflict, "WITH <x:h> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }"))
                .isEqualTo(400);
        assertThat(update("/sparql", "INSERT nonsense")).isEqualTo(400);
        assertThat(update("/sparql", "INSERT DATA { ?s <x:p> 1 }")).isEqualTo(400);
    }

    @Test
    void namesGraphsByTheirAddress() {
        String address = "/sparql/person/1.ttl";
        HttpResponse<String> put = send(request(server, address)
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<x:a> <x:b> <x:c> .")));
        assertThat(put.statusCode()).isEqualTo(201);
        assertThat(get(server, address, "text/turtle").body()).contains("<x:a>");
        String graph = "http://localhost:" + server.port() + address;
        assertThat(get(server, "/sparql?graph=" + encode(graph), "text/turtle").body())
                .contains("<x:a>");
        assertThat(send(request(server, address).DELETE()).statusCode()).isEqualTo(204);
        assertThat(get(server, address, "text/turtle").statusCode()).isEqualTo(404);
    }

    @Test
    void acceptsTheStandardAndNoMore() {
        assertThat(ask(server, "SELECT * { LATERAL { ?s ?p ?o } }", "*/*").statusCode())
                .isEqualTo(400);
        assertThat(ask(server, "JSON { \"s\" : ?s } WHERE { ?s ?p ?o }", "*/*").statusCode())
                .isEqualTo(400);
        assertThat(ask(server, "SELECT * { ?s kg:blocks ?o }", "*/*").statusCode())
                .as("no prefix is known")
                .isEqualTo(400);
    }

    @Test
    void describesItself() {
        assertThat(get(server, "/sparql", "text/turtle").body())
                .contains("sd:endpoint", "<http://localhost:" + server.port() + "/sparql>")
                .contains("sd:SPARQL11Update", "sd:SPARQL11Query", "sd:EmptyGraphs", "sd:BasicFederatedQuery")
                .doesNotContain("UnionDefaultGraph");
    }

    @Test
    void keepsTheGraphStore() {
        assertThat(get(server, "/sparql?default", "application/n-triples").body())
                .contains("<x:s> <x:p>");
        assertThat(get(server, "/sparql?graph=" + encode("x:none"), "text/turtle")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesTheDatasetWithASlashBehindItsPath() {
        assertThat(get(server, "/sparql/?query=" + encode("ASK {}"), "text/csv").body())
                .contains("true");
        assertThat(update("/sparql/", "CLEAR SILENT GRAPH <x:nothing>")).isEqualTo(204);
        assertThat(get(server, "/sparql/", "text/turtle").body())
                .contains("<http://localhost:" + server.port() + "/sparql/>");
    }

    @Test
    void makesANewGraphOfWhatIsPostedToTheDataset() {
        String posted = posted("<x:new> <x:p> 1 .");
        assertThat(posted).startsWith("http://localhost:" + server.port() + "/sparql/");
        assertThat(posted("<x:new> <x:p> 2 .")).isNotEqualTo(posted);
        assertThat(get(server, "/sparql?graph=" + encode(posted), "text/turtle").body())
                .contains("<x:new>")
                .doesNotContain("2");
        assertThat(update("/sparql", "DROP GRAPH <" + posted + ">")).isEqualTo(204);
    }

    @Test
    void remembersEmptyGraphsUntilTheyAreDropped() {
        update("/sparql", "CREATE GRAPH <x:made>; INSERT DATA { GRAPH <x:cleared> { <x:s> <x:p> 2 } }");
        update("/sparql", "CLEAR GRAPH <x:cleared>; COPY <x:made> TO <x:copy>");
        assertThat(graphs()).contains("x:made").contains("x:cleared");
        update("/sparql", "DROP GRAPH <x:made>; DROP GRAPH <x:cleared>");
        assertThat(graphs()).doesNotContain("x:made").doesNotContain("x:cleared");
    }

    @Test
    void forgetsWhatAFailedUpdateMade() {
        assertThat(update("/sparql", "CREATE GRAPH <x:undone>; COPY <x:nowhere> TO DEFAULT"))
                .isEqualTo(500);
        assertThat(graphs()).doesNotContain("x:undone");
    }

    @Test
    void loadsSilentlyWhatNobodyHas() {
        String load = "<http://localhost:1/nothing> INTO GRAPH <x:loaded>";
        assertThat(update("/sparql", "LOAD SILENT " + load)).isEqualTo(204);
        assertThat(update("/sparql", "LOAD " + load)).isEqualTo(500);
    }

    @Test
    void clearsAndDropsWhatIsNotThere() {
        assertThat(update("/sparql", "CLEAR GRAPH <x:nothing>")).isEqualTo(204);
        assertThat(update("/sparql", "DROP GRAPH <x:nothing>")).isEqualTo(204);
        assertThat(graphs()).doesNotContain("x:nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a' + 'b' | error",
                "'a' + 1 | error",
                "1 + 2.5 | 3.5",
                "SUM(ROUND('-INF'^^xsd:float)) | -INF",
                "STR(ROUND('NaN'^^xsd:double)) | NaN",
                "1 / ROUND('-0.1'^^xsd:double) | -INF",
                "ROUND(-2.5e0) | -2.0e0",
                "ROUND(2.5e0) | 3.0e0",
                "ROUND('0.49999999999999994'^^xsd:double) | 0.0e0",
                "ROUND(-2.5) | -2.0",
                "xsd:integer(' 7 ') | 7",
                "xsd:boolean('NaN'^^xsd:float) | false",
                "xsd:boolean('1'^^xsd:boolean) | true",
                "xsd:boolean('yes') | error",
                "xsd:string('1E6'^^xsd:double) | 1.0E6",
                "xsd:string('-0.00000125'^^xsd:double) | -0.00000125",
                "xsd:string('1.25E-7'^^xsd:double) | 1.25E-7",
                "xsd:string('1.23456789'^^xsd:float) | 1.2345679",
                "xsd:string('-0'^^xsd:double) | -0",
                "xsd:string(<x:y>) | x:y"
            })
    void computesAsTheStandardDoes(String expression, String value) {
        String query = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (COALESCE(" + expression
                + ", 'error') AS ?value) {}";
        assertThat(ask(server, query, "text/csv").body()).isEqualTo("value\r\n" + value.strip() + "\r\n");
    }

    @Test
    void computesSoInsideOfUpdatesAndSubqueries() {
        update(
                "/sparql",
                "INSERT { <x:sum> <x:is> ?sum } WHERE { SELECT (COALESCE(MAX('a' + 'b'), 'none') AS ?sum) { } }");
        assertThat(ask(server, "SELECT ?o FROM <x:g> { BIND(COALESCE('a' + 'b', 1) AS ?o) }", "text/csv")
                        .body())
                .isEqualTo("o\r\n1\r\n");
        assertThat(ask(server, "SELECT ?o { <x:sum> ?p ?o }", "text/csv").body())
                .isEqualTo("o\r\nnone\r\n");
        update("/sparql", "DELETE WHERE { <x:sum> ?p ?o }");
    }

    private static String graphs() {
        return ask(server, "SELECT ?g { GRAPH ?g {} }", "text/csv").body();
    }

    private static String posted(String turtle) {
        HttpResponse<String> answer = send(request(server, "/sparql")
                .header("Content-Type", "text/turtle;charset=utf-8")
                .POST(BodyPublishers.ofString(turtle)));
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static int update(String path, String text) {
        return send(request(server, path)
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString(text)))
                .statusCode();
    }
}
