package org.stroma.serve.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stroma.serve.Extras;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;

class ProfilePagesTest {

    private static final String DRUG = "/describe?iri=CHEBI:125354";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Sites.start(Sites.corpus(), Duration.ofSeconds(10), key -> Optional.empty(), Extras.NONE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsADrugsClaimsInTheOrderOfItsKindEachWithItsWords() {
        Document page = page(DRUG);
        assertThat(page.select("h1").eachText()).containsExactly("plerixafor");
        assertThat(page.select(".profile .what").text()).startsWith("drug");
        assertThat(page.select(".profile .names b").eachText()).contains("AMD3100");
        assertThat(page.select("section.part > header h2").eachText())
                .startsWith("Targets and mechanism", "Stage by condition");

        Element blocks = claim(page, "targets", "CXCR4");
        assertThat(blocks.select(".triple .rel").text()).isEqualTo("blocks");
        assertThat(blocks.select("> .sign").attr("aria-label")).isEqualTo("asserted");
        assertThat(blocks.select(".belief .bar")).hasSize(1);
        assertThat(blocks.select(".quote"))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.text()).contains("CXCR4"));
        assertThat(blocks.select(".source a[href^=/document/]")).isNotEmpty();
        assertThat(blocks.select("details.more .evidence li .quote")).isNotEmpty();
    }

    @Test
    void tellsHedgedAndDeniedByWordAndGlyphInTheOrderOfReading() {
        Document page = page(DRUG);
        assertThat(page.select("li.claim.negated"))
                .allSatisfy(claim ->
                        assertThat(claim.select(".triple b.not").text()).isEqualTo("not"));
        assertThat(page.select("li.claim.hedged"))
                .allSatisfy(claim ->
                        assertThat(claim.select(".triple b.maybe").text()).isEqualTo("maybe"));
        assertThat(page.select("li.claim .sign"))
                .isNotEmpty()
                .allSatisfy(sign -> assertThat(sign.hasAttr("aria-label") || sign.hasAttr("aria-hidden"))
                        .isTrue());
    }

    @Test
    void summarizesWhatIsPlainlySaidAndNothingHedged() {
        String glance = page(DRUG).select(".glance").text();
        assertThat(glance).contains("CXCR4").doesNotContain("fibrolamellar carcinoma");
    }

    @Test
    void showsHowFarADrugHasComeByMarksAndWords() {
        Document page = page(DRUG);
        Element row = page.select("#stages .row:has(.cond:contains(stem cell mobilization))")
                .first();
        assertThat(row).isNotNull();
        assertThat(row.select("svg.track").attr("aria-label")).endsWith("approved: said");
        Element hoped = page.select("#stages .row:has(.cond:contains(fibrolamellar carcinoma))")
                .first();
        assertThat(hoped).isNotNull();
        assertThat(hoped.select("svg.track").attr("aria-label")).startsWith("preclinical: maybe");
        assertThat(hoped.select("line.reach").eachAttr("class")).containsExactly("reach hedged");
    }

    @Test
    void drawsTheClaimsWithLinksToWhatTheyLeadTo() {
        Document page = page(DRUG);
        assertThat(page.select("figure.graph svg a[href*=hgnc]")).isNotEmpty();
        assertThat(page.select("figure.graph [role=group]").attr("aria-label")).contains("plerixafor");
        assertThat(page.select("figure.graph path.line.hedged")).isNotEmpty();
    }

    @Test
    void tellsAReceptorsDrugsPartnersAndPlaces() {
        Document page = page("/describe?iri=hgnc:2561");
        assertThat(page.select("section.part > header h2").eachText())
                .containsSubsequence("Drugs that act on it", "Partners", "Where it is found");
        assertThat(claim(page, "drugs", "plerixafor").select(".triple").text()).endsWith("blocks");
        assertThat(claim(page, "partners", "CXCL12").select(".triple").text()).contains("binds", "CXCL12");
    }

    @Test
    void leadsFromNumbersToWhatTheyCount() {
        Document page = page(DRUG);
        assertThat(page.select(".figures a").eachAttr("href"))
                .hasSize(3)
                .allSatisfy(address -> assertThat(address).contains("about=http%3A%2F%2Fpurl.obolibrary.org"));
        assertThat(page.select(".ids a[rel=external]").eachText()).contains("CHEBI:125354");
    }

    @Test
    void tellsWhatIsSaidOfAStudyAndWhatIsDisputed() {
        Document page = page("/study/seed-0-txt-1");
        assertThat(page.select("#facts .triple").eachText())
                .anySatisfy(text -> assertThat(text).contains("Science"));
        assertThat(page.select("article.dispute h3")).isNotEmpty();
    }

    @Test
    void givesEqualPagesForEqualGraphs() {
        try (Server other = Sites.start(Sites.corpus(), Duration.ofSeconds(10), key -> Optional.empty(), Extras.NONE)) {
            for (String path : List.of(DRUG, "/describe?iri=hgnc:2561", "/conflicts", "/")) {
                assertThat(get(other, path, "text/html").body())
                        .isEqualTo(get(server, path, "text/html").body());
            }
        }
    }

    @Test
    void escapesWhatAGraphCallsItsThings() {
        String trig = """
                @prefix kg: <https://w3id.org/stroma/ontology#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                <http://localhost:3030/graph/claims> {
                  <http://localhost:3030/entity/Drug/x> a kg:Drug ; skos:prefLabel "<script>x</script>" .
                  <http://localhost:3030/entity/Drug/y> a kg:Drug ; skos:prefLabel "y\\" onload=\\"z" .
                  <http://localhost:3030/claim/1> a kg:Claim ; rdf:subject <http://localhost:3030/entity/Drug/x> ;
                    rdf:predicate kg:combinedWith ; rdf:object <http://localhost:3030/entity/Drug/y> ; kg:belief 0.8 .
                }
                """;
        try (Server hostile = Sites.start(Sites.trig(trig), Duration.ofSeconds(10))) {
            HttpResponse<String> answer = get(hostile, "/entity/Drug/x", "text/html");
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("h1").text()).isEqualTo("<script>x</script>");
            assertThat(page.select("script:not([src]), [onload]")).isEmpty();
        }
    }

    private static Element claim(Document page, String section, String other) {
        Element claim = page.selectFirst("#" + section + " li.claim:has(.triple .thing:contains(" + other + "))");
        assertThat(claim).as(section + " " + other).isNotNull();
        return claim;
    }

    private static Document page(String path) {
        HttpResponse<String> response = get(server, path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
