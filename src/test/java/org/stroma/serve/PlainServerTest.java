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

    private static int update(String path, String text) {
        return send(request(server, path)
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString(text)))
                .statusCode();
    }
}
