package org.stroma.serve.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;

class ConflictPagesTest {

    private static final Server SERVER = Sites.served();

    @Test
    void comparesTwoStudiesPropertyByProperty() {
        Document page = page("/conflicts");
        Element card = page.selectFirst("#studies article.dispute:has(table.compare)");
        assertThat(card).isNotNull();
        Element differs = card.selectFirst("tr.differs");
        assertThat(differs).isNotNull();
        assertThat(differs.select("th").text()).contains("published", "differs");
        assertThat(differs.select("td b").eachText()).containsExactlyInAnyOrder("Science", "Nature");
        assertThat(differs.select("td .quote")).hasSize(2);
    }

    @Test
    void leadsFromACardToTheConflictItself() {
        Element link = page("/conflicts").selectFirst("#studies .chip a[href^=/conflict/]");
        assertThat(link).isNotNull();
        assertThat(page(link.attr("href")).select("h1").text()).isEqualTo("Conflict");
        assertThat(page(link.attr("href")).select("article.dispute")).hasSize(1);
    }

    @Test
    void countsEachKindAndListsItAlone() {
        Document all = page("/conflicts");
        List<Element> tabs = all.select("nav.tabs a");
        assertThat(tabs).hasSize(6);
        for (Element tab : tabs) {
            int count = Integer.parseInt(tab.select(".num").text());
            Document alone = page(tab.attr("href"));
            assertThat(alone.select("article.dispute")).hasSize(Math.min(count, 25));
            assertThat(alone.select("nav.tabs [aria-current=page]").text()).isEqualTo(tab.text());
        }
    }

    @Test
    void tellsOnlyDeniedClaimsByTheWordsThatDenyThem() {
        assertThat(page("/conflicts?kind=denied").select("article.dispute"))
                .isNotEmpty()
                .allSatisfy(card ->
                        assertThat(card.select(".versus > .negated .quote")).isNotEmpty());
    }

    @Test
    void refusesAKindThatItDoesNotKnow() {
        assertThat(get(SERVER, "/conflicts?kind=quarrels", "text/html").statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysThatThereIsNothing() {
        try (Server empty = Sites.start(Sites.trig(""), Duration.ofSeconds(10))) {
            Document page = Jsoup.parse(get(empty, "/conflicts", "text/html").body());
            assertThat(page.select("main").text()).contains("There is nothing of the kind");
        }
    }

    private static Document page(String path) {
        return Jsoup.parse(get(SERVER, path, "text/html").body());
    }
}
