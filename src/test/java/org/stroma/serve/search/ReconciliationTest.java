package org.stroma.serve.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;
import static org.stroma.serve.Sites.request;
import static org.stroma.serve.Sites.send;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stroma.model.search.TextSearch;
import org.stroma.query.format.Json;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.version.VersionFiles;
import tools.jackson.databind.JsonNode;

class ReconciliationTest {

    private static final String DRUG = "https://w3id.org/stroma/ontology#Drug";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Sites.start(new Snapshot("v1", Sites.corpus(), new Drugs(), VersionFiles.NOTHING, () -> {}));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void introducesItself() {
        JsonNode manifest = Json.parse(get(server, "/reconcile", "*/*").body());
        assertThat(manifest.get("versions").get(0).asString()).isEqualTo("0.2");
        assertThat(manifest.get("view").get("url").asString())
                .isEqualTo("http://localhost:" + server.port() + "/describe?iri={{id}}");
    }

    @Test
    void matchesTheVeryNameAndOffersOthers() {
        HttpResponse<String> response = post("{\"q0\":{\"query\":\"Mozobil\",\"type\":\"Drug\",\"limit\":3},"
                + "\"q1\":{\"query\":\"moz\"},\"q2\":{\"query\":\"\"}}");
        JsonNode answers = Json.parse(response.body());
        JsonNode best = answers.get("q0").get("result").get(0);
        assertThat(best.get("id").asString()).isEqualTo("http://purl.obolibrary.org/obo/CHEBI_125354");
        assertThat(best.get("match").asBoolean()).isTrue();
        assertThat(best.get("type").get(0).get("name").asString()).isEqualTo("Drug");
        JsonNode unsure = answers.get("q1").get("result");
        assertThat(unsure.get(0).get("match").asBoolean()).isFalse();
        assertThat(unsure.get(0).get("score").toString()).isEqualTo("80");
        assertThat(answers.get("q2").get("result")).isEmpty();
    }

    @Test
    void refusesWhatIsNoBatch() {
        for (String queries : List.of("", "[", "[]", "{\"q0\":1}", "{\"q0\":[]}")) {
            assertThat(post(queries).statusCode()).as(queries).isEqualTo(400);
        }
        assertThat(post("{\"q0\":{\"query\":7,\"limit\":\"x\"}}").statusCode()).isEqualTo(200);
    }

    @Test
    void suggestsAndShowsEntities() {
        assertThat(get(server, "/reconcile/suggest/entity?prefix=Moz", "*/*").body())
                .contains("CHEBI_125354");
        assertThat(get(server, "/reconcile/preview?id=CHEBI:125354", "*/*").body())
                .contains("<h1>plerixafor</h1>");
        assertThat(get(server, "/reconcile/preview?id=CHEBI:1", "*/*").statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> post(String queries) {
        return send(request(server, "/reconcile")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("queries=" + Sites.encode(queries))));
    }

    /// One drug, found by whatever is asked.
    private static final class Drugs implements TextSearch {

        @Override
        public Found names(String words, Optional<String> type, int from, int count) {
            boolean whole = words.equals("Mozobil");
            Hit hit = new Hit(
                    "http://purl.obolibrary.org/obo/CHEBI_125354",
                    List.of(DRUG, "http://www.w3.org/2004/02/skos/core#Concept"),
                    "plerixafor",
                    "Mozobil",
                    -1,
                    -1,
                    List.of(),
                    2,
                    whole);
            return type.filter(iri -> !iri.equals(DRUG)).isPresent()
                    ? new Found(0, List.of())
                    : new Found(1, List.of(hit));
        }

        @Override
        public Found sentences(String words, Optional<String> document, int from, int count) {
            return TextSearch.NONE.sentences(words, document, from, count);
        }
    }
}
