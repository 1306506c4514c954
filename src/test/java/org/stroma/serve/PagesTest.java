package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.serve.version.BuildChanges;
import org.stroma.serve.version.DocumentTexts;
import org.stroma.serve.view.Assets;

class PagesTest {

    private static final BuildChanges.Change CHANGE =
            new BuildChanges.Change("added", "a <b> claim", Sites.BASE + "claim/1");

    private static Server server;

    @BeforeAll
    static void start() {
        String seed = "Drug frees T cells".repeat(3)
                + " ".repeat(8)
                + "Plerixafor blocks CXCR4 and may treat fibrolamellar carcinoma.".repeat(10);
        DocumentTexts texts = key -> key.equals("seed-0.txt") ? Optional.of(seed) : Optional.empty();
        Extras extras = new Extras(Optional.of(() -> List.of(CHANGE)));
        server = Sites.start(Sites.corpus(), Duration.ofSeconds(10), texts, extras);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void leadsFromASentenceToItsPlaceInTheDocument() {
        Element place = page("/describe?iri=CHEBI:125354")
                .selectFirst("li.claim:has(.thing:contains(CXCR4)) .source a[href^=/document/seed-0.txt#]");
        assertThat(place).isNotNull();
        String id = place.attr("href").split("#")[1];
        assertThat(page("/document/seed-0.txt").select(".reader [id=" + id + "] mark"))
                .isNotEmpty();
    }

    @Test
    void drawsNothingBeforeAPageIsWholeExceptALongText() {
        Document answer = page("/ask/stages");
        String end = answer.select("head link[rel=expect][blocking=render]").attr("href");
        assertThat(answer.select("main ~ footer" + end)).hasSize(1);
        assertThat(page("/document/seed-0.txt").select("link[rel=expect]")).isEmpty();
    }

    @Test
    void findsAThingByItsName() {
        assertThat(page("/describe?iri=Plerixafor").select("h1").eachText()).containsExactly("plerixafor");
        assertThat(get(server, "/describe?iri=nobody", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void marksClaimsInTheTextOfADocumentWithANoteForEach() {
        Document page = page("/document/seed-0.txt");
        Element marked = page.select(".reader mark").stream()
                .filter(mark -> mark.text().equals("Plerixafor blocks CXCR4"))
                .findFirst()
                .orElseThrow();
        assertThat(marked.classNames()).containsExactlyInAnyOrder("asserted", "hedged");
        for (String note : marked.attr("data-n").split(" ")) {
            assertThat(page.select("li[id=n-" + note + "] a.n[href^=#e-]")).hasSize(1);
        }
        assertThat(page.select("li[id^=n-] details.also svg[role=img]").eachAttr("aria-label"))
                .contains("asserted in");
        List<String> notes = page.select("li[id^=n-]").eachAttr("id");
        assertThat(page.select(".reader a.ref").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(notes).contains(reference.substring(1)));
    }

    @Test
    void showsEveryPlaceForAndAgainstAClaim() {
        Element relation = page("/describe?iri=CHEBI:125354")
                .selectFirst("li.claim:has(.thing:contains(CCR5)):has(.rel:contains(blocks)) .rel a");
        assertThat(relation).isNotNull();
        Document page = page(relation.attr("href"));
        assertThat(page.select("h1").eachText()).containsExactly("plerixafor blocks CCR5");
        assertThat(page.select("section h2").eachText()).startsWith("For it", "Against it");
        assertThat(page.select("#for header .note, #against header .note").eachText())
                .containsExactly("1 place in 1 document", "1 place in 1 document");
        assertThat(page.select("#for .quote").text()).contains("Plerixafor blocks CCR5");
        assertThat(page.select("#for .quote .s").eachText()).containsExactly("Ple");
        assertThat(page.select("#against .sentence.negated .quote").text()).contains("Plerixafor did not block CCR5");
    }

    @Test
    void showsAPlaceWithTheWordsAroundIt() {
        Document answer = page("/ask/claims-about?entity=CXCR4&relation=blocks");
        Element evidence = answer.selectFirst("table#answer a[href^=/evidence/]");
        assertThat(evidence).isNotNull();
        Document page = page(evidence.attr("href"));
        assertThat(page.select("blockquote .around")).hasSize(2);
        page.select("blockquote .around, blockquote .source").remove();
        assertThat(page.select("blockquote .quote").text()).isEqualTo("“Plerixafor blocks CXCR4”");
        assertThat(page(evidence.attr("href"))
                        .select("blockquote a[href^=/document/seed-0.txt#]")
                        .eachText())
                .containsExactly("Read it in the document");
        assertThat(page.select("dl.facts dt").eachText()).contains("Says", "Construction", "Confidence");
    }

    @Test
    void showsWhatPointsToAThing() {
        Elements related = page("/study/seed-0-txt-1").select("#related");
        assertThat(related).hasSize(1);
        assertThat(related.text()).contains("told of in", "Drug frees T cells", "may be the same as");
    }

    @Test
    void listsWhatIsOnlyHedgedAndWhatIsNegated() {
        Document hedged = page("/hedged");
        assertThat(hedged.select("table.data td.c > p > .sign").eachAttr("aria-label"))
                .isNotEmpty()
                .containsOnly("hedged");
        assertThat(hedged.select("table.data td.q .quote.hedged")).isNotEmpty();
        assertThat(hedged.select("table.data tr:contains(treats) td.c").text()).contains("fibrolamellar carcinoma");
        assertThat(page("/negated").select("table.data tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.select(".sign.negated, .sign.disputed, .chip.negated"))
                        .isNotEmpty());
        assertThat(page("/claims?sign=hedged&page=999").select("main").text())
                .contains("There are no more.", "Previous");
    }

    @Test
    void tellsWhatTheLastBuildChanged() {
        assertThat(page("/diff").select("a[href=/claim/1]").eachText()).containsExactly("a <b> claim");
        assertThat(page("/").select("a[href=/diff]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/describe?iri=CHEBI:125354", "/document/seed-0.txt", "/query"})
    void keepsToItselfAndWithoutInlineScript(String path) {
        Document page = page(path);
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("[^on], [src^=http], [href^=javascript:]")).isEmpty();
        assertThat(page.select("[style]").eachAttr("style"))
                .allSatisfy(style -> assertThat(style).as("a number alone").matches("--\\w+:[\\d.]+"));
        Elements files = page.select("[src^=/page/], [href^=/page/]");
        assertThat(files).isNotEmpty();
        for (Element file : files) {
            String address = file.hasAttr("src") ? file.attr("src") : file.attr("href");
            HttpResponse<String> asset = get(server, address, "*/*");
            assertThat(asset.statusCode()).as(address).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
        }
    }

    @Test
    void servesNoFileButItsOwn() {
        assertThat(get(server, "/page/x/stroma.css", "*/*").statusCode()).isEqualTo(404);
        assertThat(get(server, Assets.address("stroma.cs"), "*/*").statusCode()).isEqualTo(404);
        assertThat(get(server, Assets.address("..%2f..%2fontology/classes.ttl"), "*/*")
                        .statusCode())
                .isBetween(400, 404);
    }

    private static Document page(String path) {
        HttpResponse<String> response = get(server, path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        return Jsoup.parse(response.body());
    }

    /// The card of a claim of plerixafor.
    private static Element claim(Document page, String relation, String object) {
        Elements cards = page.select("article.claim[data-subject-name=plerixafor]");
        return cards.stream()
                .filter(card -> card.attr("data-relation").equals(relation)
                        && card.attr("data-object-name").equals(object))
                .findFirst()
                .orElseThrow();
    }
}
