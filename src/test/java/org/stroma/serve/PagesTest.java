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
    void showsWhatIsClaimedAboutAnEntityByRelationWithItsSentences() {
        Document page = page("/describe?iri=CHEBI:125354");
        assertThat(page.select("h1").eachText()).containsExactly("plerixafor");
        assertThat(page.select("main > section > h2").eachText()).contains("plerixafor blocks …", "Names");
        assertThat(page.text()).contains("AMD3100");

        Element blocks = claim(page, "blocks", "CXCR4");
        assertThat(blocks.select("h3 .triple a").eachText()).containsExactly("plerixafor", "blocks", "CXCR4");
        assertThat(blocks.select("h3 .belief meter")).hasSize(1);
        assertThat(blocks.select("li.place .mark.asserted").eachText())
                .hasSize(3)
                .containsOnly("asserted");
        assertThat(page.select("section article.claim .mark.setting")).isNotEmpty();

        Element treats = claim(page, "kg:treats", "fibrolamellar carcinoma");
        assertThat(treats.select(".mark.hedged").eachText()).contains("hedged");
        assertThat(treats.select("q.words .cue").eachText()).contains("may");
    }

    @Test
    void leadsFromASentenceToItsPlaceInTheDocument() {
        Element place = claim(page("/describe?iri=CHEBI:125354"), "blocks", "CXCR4")
                .selectFirst("li.place cite a[href^=/document/seed-0.txt#]");
        assertThat(place).isNotNull();
        String id = place.attr("href").split("#")[1];
        assertThat(page("/document/seed-0.txt").select(".reading a.ref[id=" + id + "]"))
                .hasSize(1);
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
        Element marked = page.select(".reading mark").stream()
                .filter(mark -> mark.text().equals("Plerixafor blocks CXCR4"))
                .findFirst()
                .orElseThrow();
        assertThat(marked.classNames()).containsExactlyInAnyOrder("asserted", "hedged");
        for (String note : marked.attr("data-notes").split(" ")) {
            Elements references = page.select(".reading a.ref[href=#n-" + note + "]");
            assertThat(references).hasSize(1);
            assertThat(references.attr("aria-label")).startsWith("note " + note + ", ");
        }
        assertThat(page.select("aside.notes").text()).contains("also asserted in");
        List<String> notes = page.select("aside.notes li[id]").eachAttr("id");
        assertThat(page.select(".reading a.ref").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(notes).contains(reference.substring(1)));
    }

    @Test
    void showsEveryPlaceForAndAgainstAClaim() {
        Element relation =
                claim(page("/describe?iri=CHEBI:125354"), "blocks", "CCR5").selectFirst("h3 a.relation");
        assertThat(relation).isNotNull();
        Document page = page(relation.attr("href"));
        assertThat(page.select("h1").eachText()).containsExactly("plerixafor blocks CCR5");
        assertThat(page.select("section > h2").eachText()).containsExactly("For it (1)", "Against it (1)");
        assertThat(page.select("section:has(h2:contains(For it)) q.words").eachText())
                .containsExactly("Plerixafor blocks CCR5");
        assertThat(page.select("section:has(h2:contains(For it)) q.words .subject")
                        .eachText())
                .containsExactly("Ple");
        assertThat(page.select("section:has(h2:contains(Against)) li.place.negated q.words")
                        .eachText())
                .containsExactly("Plerixafor did not block CCR5");
    }

    @Test
    void showsAPlaceWithTheWordsAroundIt() {
        Document answer = page("/ask/claims-about?entity=CXCR4&relation=blocks");
        Element evidence = answer.selectFirst("table.answer a[href^=/evidence/]");
        assertThat(evidence).isNotNull();
        Document page = page(evidence.attr("href"));
        assertThat(page.select("blockquote .around")).hasSize(2);
        assertThat(page.select("blockquote q.words").text()).isEqualTo("Plerixafor blocks CXCR4");
        assertThat(page.select("main p > a[href^=/document/seed-0.txt#]").eachText())
                .containsExactly("Read it in the document");
        assertThat(page.select("table.facts th code").eachText()).contains("kg:foundBy");
    }

    @Test
    void showsTheClaimsOfAConflictSideBySide() {
        Element conflict = page("/conflicts").selectFirst(".conflict .about a");
        assertThat(conflict).isNotNull();
        assertThat(conflict.text()).isEqualTo("Conflict on publishedIn");
        assertThat(page(conflict.attr("href"))
                        .select(".sides article.claim h3 .triple a:last-child")
                        .eachText())
                .containsExactlyInAnyOrder("Science", "Nature");
        Document study = page("/study/seed-0-txt-1");
        assertThat(study.select("h2").eachText()).contains("Conflicts");
        assertThat(study.select("main").text()).contains("kg:possiblySameStudyAs");
    }

    @Test
    void showsWhatPointsToAThing() {
        Elements pointing = page("/study/seed-0-txt-1").select("section:has(h2:contains(What points to it))");
        assertThat(pointing).hasSize(1);
        assertThat(pointing.text()).contains("kg:reportsOn", "Drug frees T cells");
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
    void answersAQuestionAsATableThatLeadsOn() {
        Document page = page("/ask/claims-about?entity=CXCR4");
        assertThat(page.select("form.ask input[name=entity]").attr("value")).isEqualTo("CXCR4");
        assertThat(page.select("table.answer th[scope=col]").eachText()).startsWith("subject", "relation", "object");
        assertThat(page.select("table.answer td:first-child a[href$=CHEBI_125354]")
                        .eachText())
                .isNotEmpty()
                .containsOnly("plerixafor");
        assertThat(page.text()).contains("pd.read_csv(", "/api/claims-about?entity=CXCR4&format=csv");

        HttpResponse<String> unknown = get(server, "/ask/claims-about?entity=CXCR", "text/html");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(unknown.body()).select("[role=alert]").text()).contains("CXCR4");

        Document empty = page("/ask/claims-about");
        assertThat(empty.text()).contains("Fill in what it asks for.");
        assertThat(empty.select("form.ask input[name=entity][required]")).hasSize(1);
    }

    @Test
    void offersTheQuestionsPrefixesAndTermsToTheEditor() {
        assertThat(page("/query?query=ASK%7B%7D%3C%2Ftextarea%3E")
                        .select("textarea")
                        .eachText())
                .containsExactly("ASK{}</textarea>");
        assertThat(get(server, "/query/vocabulary", "*/*").body())
                .contains("https://w3id.org/stroma/ontology#", "drugs-blocking-receptors", "\"prefixes\"");
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
        assertThat(page.select("[style], [^on], [src^=http], [href^=javascript:]"))
                .isEmpty();
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
