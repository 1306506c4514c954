package org.stroma.serve.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;

class RecordPagesTest {

    private static final Server SERVER = Sites.served();

    @Test
    void explainsABeliefByWhatEachPlaceWeighs() {
        Document page = page("/claim/4c1fba96ad208568");
        assertThat(page.select("h1").text()).isEqualTo("plerixafor blocks CXCR4");
        assertThat(page.select(".figures b").eachText()).containsExactly("0.98", "3", "3");
        assertThat(page.select("#belief .reckoning").text()).contains("0.269", "−1.000", "+4.892", "+3.892", "0.98");
        assertThat(page.select("#belief tbody td[data-h=weight]").eachText())
                .containsExactly("+1.632", "+1.630", "+1.630");
        assertThat(page.select("#belief a.more-link").attr("href")).startsWith("/ask/belief-explained?subject=");
    }

    @Test
    void namesTheVerdictsOnAClaim() {
        assertThat(page("/claim/cf9620417bbecf9a").select(".reckoning").text())
                .contains("motixafortide | blocks | CXCR4 | seed-2.txt", "without that it would be 0.855");
    }

    @Test
    void showsTheConflictsThatAClaimTakesPartIn() {
        assertThat(page("/claim/30cb648e1c152623").select("article.dispute")).hasSize(1);
        assertThat(page("/claim/4c1fba96ad208568").select("article.dispute")).isEmpty();
    }

    @Test
    void leadsFromAClaimToItsRelationItsThingsAndItsData() {
        Document page = page("/claim/4c1fba96ad208568");
        assertThat(page.select(".tagcloud a").eachAttr("href"))
                .hasSize(4)
                .allSatisfy(address -> assertThat(address).startsWith("/claims?"));
        assertThat(page.select(".ids a").eachText()).containsExactly("as a query", "Turtle", "JSON-LD", "N-Triples");
        assertThat(page.select(".ids a").eachAttr("href")).contains("/data/claim/4c1fba96ad208568.ttl");
    }

    @Test
    void saysInPlainWordsHowAPlaceWasRead() {
        Document page = page("/evidence/688ef862f3b13066");
        assertThat(page.select("dl.facts dt:contains(Says) + dd").text())
                .isEqualTo("that it may be so, because of “may”");
        assertThat(page.select("dl.facts dt:contains(Construction) + dd").text())
                .isEqualTo("active 85 of 100 of its readings that people judged were right");
        assertThat(page.select("h1 .thing").eachText()).containsExactly("plerixafor", "fibrolamellar carcinoma");
        assertThat(page("/evidence/7386b3615ef2ca51")
                        .select("dl.facts dt:contains(Says) + dd")
                        .text())
                .startsWith("that it is not so");
    }

    @Test
    void showsANumberAndItsWords() {
        assertThat(page("/evidence/measurement-1").select("h1 a").attr("href")).isEqualTo("/measurement/1");
        Document page = page("/measurement/1");
        assertThat(page.select("h1").text()).isEqualTo("22 patient sample size");
        assertThat(page.select("dl.record a").eachText()).contains("“The trial enrolled 22 patients.”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rule/active",
                "/measurement/1",
                "/near-miss/1",
                "/ambiguity/1",
                "/refusal/1",
                "/lineage/0a",
                "/run/1",
                "/verdict/0123456789abcdef"
            })
    void namesPropertiesAndThingsInWords(String path) {
        Document page = page(path);
        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(page.select("dl.record dt, .what").eachText())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).isNotEmpty().doesNotContain(":", "http"));
        assertThat(page.select("main").text()).doesNotContain("kg:", Sites.BASE, "4c1fba96ad208568");
    }

    @Test
    void tellsWhatPointsToAThing() {
        assertThat(page("/lineage/0a").select("#pointing a").eachText())
                .containsExactlyInAnyOrder("Drug frees T cells", "Motixafortide mobilizes T cells");
        assertThat(page("/rule/active").select("#pointing details summary").text())
                .endsWith(" more");
    }

    private static Document page(String path) {
        HttpResponse<String> response = Sites.get(SERVER, path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
