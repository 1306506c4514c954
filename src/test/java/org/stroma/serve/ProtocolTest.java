package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.ask;
import static org.stroma.serve.Sites.encode;
import static org.stroma.serve.Sites.get;
import static org.stroma.serve.Sites.request;
import static org.stroma.serve.Sites.send;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTest {

    private static final String TABLE = "SELECT ?o { ?s kg:blocks ?o } ORDER BY ?o LIMIT 1";
    private static final String GRAPH = "CONSTRUCT { ?s kg:blocks ?o } { ?s kg:blocks ?o }";

    private static Server server;

    @BeforeAll
    static void start() {
        DatasetGraph corpus = Sites.corpus();
        Txn.executeWrite(
                corpus,
                () -> RDFParser.fromString(
                                "<x:run> <http://www.w3.org/ns/prov#startedAtTime> \"2026-03-02T03:04:05Z\" <x:runs> .",
                                Lang.NQUADS)
                        .parse(corpus));
        server = Sites.start(corpus, Duration.ofSeconds(10));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/sparql-results+json",
        "xml, application/sparql-results+xml",
        "csv, text/csv",
        "tsv, text/tab-separated-values",
        "text/tab-separated-values, text/tab-separated-values",
        "turtle, application/sparql-results+json",
        "nonsense, application/sparql-results+json"
    })
    void writesTablesAsSparqlWrapperAsks(String name, String type) {
        assertType(TABLE, name, type);
    }

    @ParameterizedTest
    @CsvSource({
        "turtle, text/turtle",
        "n3, text/turtle",
        "rdf, application/rdf+xml",
        "rdf+xml, application/rdf+xml",
        "xml, application/rdf+xml",
        "json-ld, application/ld+json",
        "json, application/ld+json",
        "application/ld+json, application/ld+json",
        "nonsense, text/turtle"
    })
    void writesGraphsAsSparqlWrapperAsks(String name, String type) {
        assertType(GRAPH, name, type);
    }

    private static void assertType(String query, String name, String type) {
        for (String parameter : new String[] {"format", "output", "results"}) {
            HttpResponse<String> response =
                    get(server, "/sparql?" + parameter + "=" + encode(name) + "&query=" + encode(query), "*/*");
            assertThat(response.statusCode()).as(parameter).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse(""))
                    .startsWithIgnoringCase(type)
                    .endsWithIgnoringCase("charset=utf-8");
        }
    }

    @Test
    void takesTheFirstNameThatItKnowsAndThenWhatAcceptSays() {
        String two =
                "/sparql?format=whatever&results=tsv&output=text%2Ftab-separated-values&ac=1&query=" + encode(TABLE);
        assertThat(get(server, two, "application/json").body()).startsWith("?o\n<http");
        String unknown = "/sparql?format=whatever&query=" + encode(TABLE);
        assertThat(get(server, unknown, "text/csv").body()).startsWith("o\r\n");
        String wrapper = "application/x-sparqlstar-results+json,application/sparql-results+json,application/json,"
                + "text/javascript,application/javascript";
        assertThat(ask(server, TABLE, wrapper).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/sparql-results+json"));
    }

    @Test
    void answersHeadAsGetWithoutABody() {
        HttpResponse<String> head = send(
                request(server, "/sparql?format=csv&query=" + encode(TABLE)).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void describesItselfWhereNothingIsAsked() {
        String endpoint = "http://localhost:" + server.port() + "/sparql";
        HttpResponse<String> turtle = get(server, "/sparql", "text/turtle");
        assertThat(turtle.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        assertThat(turtle.body())
                .contains("sd:Service", "<" + endpoint + ">", "sd:UnionDefaultGraph", "policy:rowLimit", "PT10S");
        assertThat(get(server, "/sparql", "application/ld+json").body()).contains("\"@id\"", endpoint);
        assertThat(get(server, "/sparql", "application/rdf+xml").body()).contains("<rdf:RDF", endpoint);
        assertThat(get(server, "/sparql", "*/*").body()).doesNotContain("_:", "[]");
    }

    @Test
    void doesNotSendAgainWhatIsKnown() {
        HttpResponse<String> first = ask(server, TABLE, "text/csv");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo("\"v1.csv\"");
        HttpResponse<String> second = send(request(server, "/sparql?query=" + encode(TABLE))
                .header("Accept", "text/csv")
                .header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
        assertThat(send(request(server, "/sparql?query=" + encode(TABLE)).header("If-None-Match", tag))
                        .statusCode())
                .as("another type")
                .isEqualTo(200);
        assertThat(ask(server, "SELECT (NOW() AS ?t) {}", "text/csv").headers().firstValue("ETag"))
                .isEmpty();
    }

    @Test
    void tellsWhenItsVersionWasBuilt() {
        String modified = ask(server, TABLE, "text/csv")
                .headers()
                .firstValue("Last-Modified")
                .orElseThrow();
        assertThat(modified).isEqualTo("Mon, 02 Mar 2026 03:04:05 GMT");
        assertThat(send(request(server, "/sparql?query=" + encode(TABLE)).header("If-Modified-Since", modified))
                        .statusCode())
                .isEqualTo(304);
        assertThat(send(request(server, "/sparql?query=" + encode(TABLE))
                                .header("If-Modified-Since", "Mon, 01 Jan 1990 00:00:00 GMT"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysWhereAnErrorIsAndWhatMendsIt() {
        HttpResponse<String> undeclared = ask(server, "SELECT *\n{ ?s chebi:125354 ?o }", "*/*");
        assertThat(undeclared.statusCode()).isEqualTo(400);
        assertThat(undeclared.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(undeclared.body()).isEqualTo("""
                line 2, column 6: the prefix chebi: is not declared
                { ?s chebi:125354 ?o }
                     ^
                Put this before the query: PREFIX chebi: <http://purl.obolibrary.org/obo/CHEBI_>
                """);
        assertThat(ask(server, "SELECT * { ?s ?p }", "*/*").body())
                .startsWith("line 1, column 18: Encountered \" \"}\" ")
                .contains("\n                 ^\n");
        assertThat(ask(server, "SELECT * { ?s up:x ?p }", "*/*").body()).contains("PREFIX up: <");
        assertThat(ask(server, "INSERT DATA { <x:s> <x:p> <x:o> }", "*/*").statusCode())
                .isEqualTo(400);
    }

    @Test
    void namesThePrefixesOfAGraphThatTheQueryUses() {
        assertThat(ask(server, GRAPH, "text/turtle").body())
                .contains("kg:blocks")
                .contains("kg:")
                .doesNotContain("CHEBI:");
    }

    @Test
    void publishesItsPolicy() {
        HttpResponse<String> policy = get(server, "/policy", "*/*");
        assertThat(policy.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(policy.body())
                .contains("\"millisecondsPerQuery\"", "10000", "\"rowsPerAnswer\"", "\"services\"", "\"load\"");
    }

    @Test
    void guardsItsAnswers() {
        var headers = ask(server, TABLE, "text/csv").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("ETag", "Retry-After", "Link");
    }
}
