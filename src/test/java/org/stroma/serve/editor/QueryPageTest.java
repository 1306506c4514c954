package org.stroma.serve.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stroma.query.format.Json;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;
import tools.jackson.databind.JsonNode;

class QueryPageTest {

    private static final Server SERVER = Sites.served();

    @Test
    void hasTermsOfThisGraphWithTheirCounts() {
        Document page = page("/query");
        Element drug = page.selectFirst(".schema a[data-term=kg:Drug]");
        assertThat(drug).isNotNull();
        assertThat(drug.select(".num").text()).matches("\\d+");
        assertThat(page.select(".schema a[data-term=kg:blocks]").attr("href")).isEqualTo("/claims?relation=blocks");
    }

    @Test
    void beginsWithAQueryThatGivesRows() {
        String query = page("/query").select("textarea#query").text();
        assertThat(Json.parse(Sites.ask(SERVER, query, "application/sparql-results+json")
                                .body())
                        .path("results")
                        .path("bindings")
                        .size())
                .isPositive();
    }

    @Test
    void hasExamplesThatGiveRowsOnThisGraph() throws InterruptedException {
        Document page = page("/query");
        for (int tries = 0; page.select("a[data-example]").isEmpty() && tries < 600; tries++) {
            Thread.sleep(100);
            page = page("/query");
        }
        assertThat(page.select("a[data-example] small").eachText())
                .isNotEmpty()
                .allMatch(rows -> rows.matches("[1-9].*"));
        for (Element link : page.select("a[data-example]")) {
            Document chosen = page(link.attr("href"));
            assertThat(chosen.select("a[data-example][aria-current]").eachText())
                    .containsExactly(link.text());
            String query = chosen.select("textarea#query").first().wholeText();
            JsonNode answer = Json.parse(
                    Sites.ask(SERVER, query, "application/sparql-results+json").body());
            assertThat(answer.path("results").path("bindings").size()).as(query).isPositive();
        }
    }

    @Test
    void keepsTheQueryOfItsAddress() {
        assertThat(page("/query?query=ASK%7B%7D%3C%2Ftextarea%3E")
                        .select("textarea#query")
                        .eachText())
                .containsExactly("ASK{}</textarea>");
    }

    @Test
    void worksAsAFormWithoutScript() {
        Document page = page("/query");
        assertThat(page.select("form#plain[action=/sparql] textarea[name=query]"))
                .hasSize(1);
        assertThat(page.select("#yasgui[hidden]")).hasSize(1);
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void tellsTheEditorPrefixesTermsAndWhatEachClassHas() {
        JsonNode vocabulary = Json.parse(get(SERVER, "/query/vocabulary", "*/*").body());
        assertThat(vocabulary.path("prefixes").path("kg").asString()).isEqualTo("https://w3id.org/stroma/ontology#");
        JsonNode uses =
                Json.parse(get(SERVER, "/query/vocabulary?part=uses", "*/*").body());
        assertThat(uses.path("classes")
                        .path("https://w3id.org/stroma/ontology#Drug")
                        .toString())
                .contains("prefLabel");
        assertThat(uses.path("properties").toString()).contains("https://w3id.org/stroma/ontology#hasEvidence");
    }

    @Test
    void showsTheVocabularyToPeople() {
        Document page = page("/query/vocabulary");
        assertThat(page.select("h2").eachText()).containsExactly("Classes", "Properties and relations", "Prefixes");
        assertThat(page.select("tr:has(code:containsOwn(skos:)) td").text())
                .contains("http://www.w3.org/2004/02/skos/core#");
    }

    private static Document page(String path) {
        HttpResponse<String> response = get(SERVER, path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
