package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.serve.page.Assets;
import org.stroma.serve.version.BuildChanges;
import org.stroma.serve.version.DocumentTexts;

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
        assertThat(html("/describe?iri=CHEBI:125354"))
                .contains("<h1>plerixafor</h1>", "<h2>plerixafor blocks …</h2>", ">CXCR4</a>", "class=\"belief\"")
                .contains("<span class=\"mark asserted\">asserted</span>", "<span class=\"mark hedged\">hedged</span>")
                .contains("<span class=\"mark setting\">")
                .contains("<span class=\"cue\">may</span>")
                .contains("href=\"/document/seed-0.txt#e-2a403dfd7b1e4026\"")
                .contains("<h2>Names</h2>", "AMD3100");
    }

    @Test
    void findsAThingByItsName() {
        assertThat(html("/describe?iri=Plerixafor")).contains("<h1>plerixafor</h1>");
        assertThat(get(server, "/describe?iri=nobody", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void marksClaimsInTheTextOfADocumentWithANoteForEach() {
        String page = html("/document/seed-0.txt");
        assertThat(page)
                .contains("id=\"e-2a403dfd7b1e4026\"", "class=\"ref asserted\"", "class=\"ref hedged\"")
                .containsPattern(
                        "<mark class=\"asserted hedged\" data-notes=\"\\d+ \\d+\">Plerixafor blocks CXCR4</mark>")
                .contains("<aside class=\"notes\"", "also asserted in");
        assertThat(numbers(page, "href=\"#n-(\\d+)\"")).isSubsetOf(numbers(page, "<li id=\"n-(\\d+)\""));
    }

    @Test
    void showsEveryPlaceForAndAgainstAClaim() {
        assertThat(html("/claim/4c1fba96ad208568"))
                .contains("<h1>plerixafor blocks CXCR4</h1>", "For it (", "<span class=\"subject\">Ple</span>");
    }

    @Test
    void showsAPlaceWithTheWordsAroundIt() {
        assertThat(html("/evidence/2a403dfd7b1e4026"))
                .contains("<span class=\"around\">", "Read it in the document", "<code>kg:foundBy</code>");
    }

    @Test
    void showsTheClaimsOfAConflictSideBySide() {
        assertThat(html("/conflict/09fb29fbd3950652")).contains("Science", "Nature", "class=\"sides\"");
        assertThat(html("/study/seed-0-txt-1")).contains("<h2>Conflicts</h2>", "kg:possiblySameStudyAs");
        assertThat(html("/conflicts")).contains("Conflict on publishedIn");
    }

    @Test
    void showsWhatPointsToAThing() {
        assertThat(html("/study/seed-0-txt-1")).contains("What points to it", "kg:reportsOn", "Drug frees T cells");
    }

    @Test
    void listsWhatIsOnlyHedgedAndWhatIsNegated() {
        assertThat(html("/hedged")).contains("treats", "<span class=\"mark hedged\">hedged</span>");
        assertThat(html("/negated")).contains("<span class=\"mark negated\">negated</span>");
        assertThat(html("/hedged?page=999")).contains("There is nothing of the kind.", "Previous");
    }

    @Test
    void answersAQuestionAsATableThatLeadsOn() {
        assertThat(html("/ask/claims-about?entity=CXCR4"))
                .contains("value=\"CXCR4\"", "<th scope=\"col\">subject</th>", "CHEBI_125354\">plerixafor</a>")
                .contains("pd.read_csv(", "/api/claims-about?entity=CXCR4&amp;format=csv");
        HttpResponse<String> unknown = get(server, "/ask/claims-about?entity=CXCR", "text/html");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("role=\"alert\"", "CXCR4");
        assertThat(html("/ask/claims-about")).contains("Fill in what it asks for.", "required");
    }

    @Test
    void offersTheQuestionsPrefixesAndTermsToTheEditor() {
        assertThat(html("/query?query=ASK%7B%7D%3C%2Ftextarea%3E")).contains("ASK{}&lt;/textarea&gt;</textarea>");
        assertThat(get(server, "/query/vocabulary", "*/*").body())
                .contains("https://w3id.org/stroma/ontology#", "drugs-blocking-receptors", "\"prefixes\"");
    }

    @Test
    void tellsWhatTheLastBuildChanged() {
        assertThat(html("/diff")).contains("a &lt;b&gt; claim", "href=\"/claim/1\"");
        assertThat(html("/")).contains("href=\"/diff\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/describe?iri=CHEBI:125354", "/document/seed-0.txt", "/query"})
    void keepsToItselfAndWithoutInlineScript(String path) {
        String page = html(path);
        assertThat(page).doesNotContain("<script>", "onclick", "style=", "src=\"http", "javascript:");
        for (String file : numbers(page, "(?:src|href)=\"(/page/[^\"]+)\"")) {
            HttpResponse<String> asset = get(server, file, "*/*");
            assertThat(asset.statusCode()).as(file).isEqualTo(200);
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

    private static String html(String path) {
        HttpResponse<String> response = get(server, path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        return response.body();
    }

    private static List<String> numbers(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
