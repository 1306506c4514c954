package org.stroma.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;

class WriteTokenTest {

    private static final String TOKEN = "a word of some length";
    private static final String UPDATE = "INSERT DATA { <http://x/s> <http://x/p> 1 }";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.plain(DatasetGraphFactory.createTxnMem(), 0, true, Optional.of(TOKEN));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void letsNobodyWriteWhoDoesNotKnowIt() {
        assertThat(status(update())).isEqualTo(401);
        assertThat(status(update().header("Authorization", "Bearer guessed"))).isEqualTo(401);
        assertThat(status(form("update=" + Sites.encode(UPDATE)))).isEqualTo(401);
        assertThat(status(form("query=ASK%7B%7D&update=" + Sites.encode(UPDATE))))
                .isEqualTo(401);
        assertThat(status(turtle().PUT(BodyPublishers.ofString("<http://x/s> <http://x/p> 1 ."))))
                .isEqualTo(401);
        assertThat(status(turtle().POST(BodyPublishers.ofString("<http://x/s> <http://x/p> 1 ."))))
                .isEqualTo(401);
        assertThat(status(Sites.request(server, "/sparql?default").DELETE())).isEqualTo(401);
    }

    @Test
    void letsAnyoneReadAndThoseWriteWhoKnowIt() {
        assertThat(status(form("query=ASK%7B%7D"))).isEqualTo(200);
        assertThat(Sites.ask(server, "ASK {}", "text/csv").statusCode()).isEqualTo(200);
        assertThat(status(update().header("Authorization", "Bearer " + TOKEN))).isBetween(200, 204);
        assertThat(Sites.ask(server, "ASK { <http://x/s> ?p ?o }", "text/csv").body())
                .contains("true");
    }

    private static HttpRequest.Builder update() {
        return Sites.request(server, "/sparql")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(UPDATE));
    }

    private static HttpRequest.Builder form(String body) {
        return Sites.request(server, "/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder turtle() {
        return Sites.request(server, "/sparql?default").header("Content-Type", "text/turtle");
    }

    private static int status(HttpRequest.Builder request) {
        return Sites.send(request).statusCode();
    }
}
