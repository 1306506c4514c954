package org.stroma.serve.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;

class AskPagesTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static final Server SERVER = Sites.served();

    @Test
    void drawsAnAnswerWithHeadersForPeopleAndNoAddressAsText() {
        Document page = page("/ask/claims-about?entity=CXCR4");
        assertThat(page.select("table#answer th[scope=col]").eachText())
                .startsWith("Subject", "Relation", "Object")
                .contains("Said how", "In whose words", "Document", "Belief");
        assertThat(page.select("table#answer td:first-child .thing a[href$=CHEBI_125354]")
                        .eachText())
                .isNotEmpty()
                .containsOnly("plerixafor");
        assertThat(page.select("table#answer tbody").text()).doesNotContain("http://", "kg:", "CHEBI:");
        assertThat(page.select("table#answer td.q .quote .s, table#answer td.q .quote .o"))
                .isNotEmpty();
        assertThat(page.select("table#answer td.b .belief .bar")).isNotEmpty();
        assertThat(page.select("table#answer a.hash[href^=/evidence/][aria-label]"))
                .isNotEmpty();
        assertThat(page.select("table#answer .said:has(svg.sign.asserted)").eachText())
                .containsOnly("asserted");
    }

    @Test
    void sortsAllRowsByAColumnWithoutAScript() {
        Document usual = page("/ask/claims-about?entity=CXCR4");
        String click = usual.select("table#answer th:contains(Object) a").attr("href");
        Document up = page(click);
        List<String> objects = objects(up);
        assertThat(objects).hasSizeGreaterThan(1).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(objects).containsExactlyInAnyOrderElementsOf(objects(usual));
        Element header = up.selectFirst("table#answer th:contains(Object)");
        assertThat(header.attr("aria-sort")).isEqualTo("ascending");
        assertThat(objects(page(header.select("a").attr("href")))).isEqualTo(objects.reversed());
        assertThat(usual.select("form.sortby input[name=entity]").attr("value")).isEqualTo("CXCR4");
        assertThat(get(SERVER, "/ask/claims-about?entity=CXCR4&sort=nonsense", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }

    private static List<String> objects(Document page) {
        return page.select("table#answer td[data-h=Object]").eachText();
    }

    @Test
    void namesTheColumnInEachCellForNarrowWindows() {
        assertThat(page("/ask/claims-about?entity=CXCR4")
                        .select("table#answer tbody td")
                        .eachAttr("data-h"))
                .doesNotContain("")
                .contains("Subject", "Belief");
    }

    @Test
    void drawsHowFarADrugHasComeAsALadder() {
        Document page = page("/ask/stages");
        assertThat(page.select(".ladder .head .rungs span").eachText())
                .containsExactly("preclinical", "clinical trials", "in use", "approved");
        Element row = page.selectFirst(".ladder .row:not(.head)");
        assertThat(row).isNotNull();
        assertThat(row.select("svg.track").attr("aria-label")).isNotEmpty();
        assertThat(row.select("svg.track svg.sign")).isNotEmpty();
        assertThat(page.select("table#answer td .said").eachText()).isNotEmpty();
    }

    @Test
    void drawsBeliefsAsDots() {
        Document page = page("/ask/claims-about?entity=plerixafor");
        assertThat(page.select(".dots .row svg.sign")).isNotEmpty();
        assertThat(page.select(".dots .row .num").eachText())
                .isNotEmpty()
                .allMatch(text -> text.matches("[<>]?0\\.\\d\\d .*"));
    }

    @Test
    void countsWhatTheGraphHoldsAsBars() {
        assertThat(page("/ask/contents").select(".dots rect.bar-of").eachAttr("width"))
                .isNotEmpty()
                .allMatch(width -> width.matches("\\d+(\\.\\d+)?%"));
    }

    @Test
    void hasAFieldForEachParameterThatSuggestsNamesOfItsClass() {
        Document page = page("/ask/drugs-blocking-receptors?drug=plerixafor");
        Element drug = page.selectFirst("form.ask-form input[name=drug]");
        assertThat(drug).isNotNull();
        assertThat(drug.attr("value")).isEqualTo("plerixafor");
        assertThat(drug.attr("data-suggest")).isEqualTo("field");
        assertThat(drug.attr("data-kind")).isEqualTo("Drug,Therapy");
        assertThat(page("/ask/shown-in-patients")
                        .select("select[name=stage] option")
                        .eachText())
                .startsWith("any", "Patients");
    }

    @Test
    void waitsForAValueThatItNeeds() {
        Document page = page("/ask/claims-about");
        assertThat(page.text()).contains("Fill in what it asks for.");
        assertThat(page.select("form.ask-form input[name=entity][required]")).hasSize(1);
        assertThat(page.select("table#answer")).isEmpty();
    }

    @Test
    void offersNamesNearToOneThatNothingBears() {
        HttpResponse<String> answer = get(SERVER, "/ask/claims-about?entity=CXCR5", "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body())
                        .select("[role=alert] a[href=/ask/claims-about?entity=CXCR4]")
                        .eachText())
                .containsExactly("CXCR4");
    }

    @Test
    void saysWhyThereIsNoRow() {
        Document page = page("/ask/adverse-effects?drug=T%20cell");
        assertThat(page.select(".empty").text())
                .contains("The graph has no answer.", "It holds nothing on drug = T cell.");
    }

    @Test
    void givesTheSameAnswerToPrograms() {
        Document page = page("/ask/claims-about?entity=CXCR4");
        assertThat(page.select(".take-part a[href=/api/claims-about?entity=CXCR4&format=csv]"))
                .hasSize(1);
        assertThat(page.select(".take-part summary").eachText()).containsExactly("Python", "R", "curl", "SPARQL");
        assertThat(page.select(".take-part pre").first().text())
                .contains("pd.read_csv(", "/api/claims-about?entity=CXCR4&format=csv");
        assertThat(page.select(".take-part [data-copy]")).hasSize(4);
    }

    @Test
    void listsAllQuestionsWithExamplesThatGiveRows() throws InterruptedException {
        Document page = ready();
        assertThat(page.select("table.questions tbody tr")).hasSizeGreaterThan(40);
        for (Element link : page.select("tr:has(td.num:matchesOwn(^[0-9,]+$)) a.question")) {
            Document answer = page(link.attr("href"));
            assertThat(answer.select("table#answer tbody tr, .empty").hasClass("empty"))
                    .as(link.attr("href"))
                    .isFalse();
            assertThat(answer.select("table#answer tbody tr"))
                    .as(link.attr("href"))
                    .isNotEmpty();
        }
        assertThat(page.select("tr:has(code:containsOwn(drugs-in-wikidata)) td").text())
                .contains("asks another server");
    }

    @Test
    void putsQuestionsOfThisGraphOnTheStartPage() throws InterruptedException {
        ready();
        Document start = page("/");
        assertThat(start.select(".ask-card")).hasSize(6);
        assertThat(start.select(".ask-card .a").eachText()).doesNotContain("");
        assertThat(start.select(".ask-card .q").text()).doesNotContain("{");
    }

    @Test
    void givesTheApiOnlyExamplesThatGiveRows() throws InterruptedException {
        ready();
        String api = get(SERVER, "/api", "application/json").body();
        assertThat(api).contains("\"example\" : \"plerixafor\"");
    }

    private static Document ready() throws InterruptedException {
        long end = System.nanoTime() + LONG.toNanos();
        Document page = page("/questions");
        while (page.text().contains("being worked out") && System.nanoTime() < end) {
            Thread.sleep(100);
            page = page("/questions");
        }
        assertThat(page.text()).doesNotContain("being worked out");
        return page;
    }

    private static Document page(String path) {
        HttpResponse<String> response = get(SERVER, path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).isEqualTo(Optional.of("text/html;charset=utf-8"));
        return Jsoup.parse(response.body());
    }
}
