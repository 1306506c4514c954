package org.stroma.serve.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;

class StartPageTest {

    private static final Server SERVER = Sites.served();

    @Test
    void countsWhatThereIsAndLeadsToIt() {
        Document page = page(SERVER);
        assertThat(page.select(".counts a")).hasSize(6);
        assertThat(page.select(".counts a[href=/claims] b").text()).matches("\\d+");
        assertThat(page.select(".tagcloud a[href=/entities?kind=Drug]").text()).startsWith("Drugs");
        assertThat(page.select("a[href=/claims?relation=blocks] .num").text()).matches("\\d+");
    }

    @Test
    void countsAtTheStartWhatTheListsCount() {
        Document page = page(SERVER);
        for (String list : List.of("/claims", "/documents", "/entities?kind=Study")) {
            HttpResponse<String> all = get(SERVER, list + (list.contains("?") ? "&" : "?") + "format=json", "*/*");
            assertThat(page.select(".counts a[href=" + list + "] b").text())
                    .as(list)
                    .isEqualTo(all.headers().firstValue("X-Total-Count").orElseThrow());
        }
    }

    @Test
    void beginsWithWhatIsDisputedClaimedMostAndNew() {
        Document page = page(SERVER);
        assertThat(page.select("article.dispute")).isNotEmpty();
        assertThat(page.select(".tries a").first().text()).isEqualTo("plerixafor");
        assertThat(page.select("ul.list a[href^=/document/]")).isNotEmpty();
        assertThat(page.select("section:has(h2:containsOwn(Drugs)) a.row .t").eachText())
                .contains("plerixafor");
    }

    @Test
    void isSmallAndPaintsWithoutWaitingForAnybody() {
        HttpResponse<String> answer = get(SERVER, "/", "text/html");
        assertThat(answer.body().length()).isLessThan(60_000);
    }

    @Test
    void showsAnEmptyGraph() {
        try (Server empty = Sites.start(Sites.trig(""), Duration.ofSeconds(10))) {
            Document page = page(empty);
            assertThat(page.select("h1").text()).startsWith("What 0 documents claim");
            assertThat(page.select("article.dispute")).isEmpty();
        }
    }

    private static Document page(Server of) {
        return Jsoup.parse(get(of, "/", "text/html").body());
    }
}
