package org.stroma.serve.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;
import static org.stroma.serve.Sites.request;
import static org.stroma.serve.Sites.send;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stroma.model.search.TextSearch;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.version.VersionFiles;

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
        JsonObject manifest = JSON.parse(get(server, "/reconcile", "*/*").body());
        assertThat(manifest.get("versions").getAsArray().get(0).getAsString().value())
                .isEqualTo("0.2");
        assertThat(manifest.getObj("view").getString("url"))
                .isEqualTo("http://localhost:" + server.port() + "/describe?iri={{id}}");
    }

    @Test
    void matchesTheVeryNameAndOffersOthers() {
        HttpResponse<String> response = post("{\"q0\":{\"query\":\"Mozobil\",\"type\":\"Drug\",\"limit\":3},"
                + "\"q1\":{\"query\":\"moz\"},\"q2\":{\"query\":\"\"}}");
        JsonObject answers = JSON.parse(response.body());
        JsonObject best = answers.getObj("q0").get("result").getAsArray().get(0).getAsObject();
        assertThat(best.getString("id")).isEqualTo("http://purl.obolibrary.org/obo/CHEBI_125354");
        assertThat(best.getBoolean("match")).isTrue();
        assertThat(best.get("type").getAsArray().get(0).getAsObject().getString("name"))
                .isEqualTo("Drug");
        JsonArray unsure = answers.getObj("q1").get("result").getAsArray();
        assertThat(unsure.get(0).getAsObject().getBoolean("match")).isFalse();
        assertThat(unsure.get(0).getAsObject().get("score").toString()).isEqualTo("80");
        assertThat(answers.getObj("q2").get("result").getAsArray()).isEmpty();
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
