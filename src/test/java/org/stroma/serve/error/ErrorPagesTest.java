package org.stroma.serve.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.query.format.Json;
import org.stroma.serve.Server;
import org.stroma.serve.Sites;
import tools.jackson.databind.JsonNode;

class ErrorPagesTest {

    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static final Server SERVER = Sites.served();

    @Test
    void offersTheNearestNamesToPeople() {
        HttpResponse<String> answer = get(SERVER, "/describe?iri=plerixafour", HTML);
        assertThat(answer.statusCode()).isEqualTo(404);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Nothing here is called “plerixafour”");
        assertThat(page.select("code").first().text()).isEqualTo("/describe?iri=plerixafour");
        assertThat(page.select(".near a.row .t").eachText()).contains("plerixafor drug");
        assertThat(page.select("form[role=search] input[name=q]").attr("value")).isEqualTo("plerixafour");
        assertThat(page.select("ul.lists a[href=/questions]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/deeply/nowhere", "/document/none.txt", "/page/x/stroma.css", "/ask/nothing"})
    void hasAPageForEveryAddressThatNothingAnswers(String path) {
        HttpResponse<String> answer = get(SERVER, path, HTML);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("main .crumbs").text()).isEqualTo("404");
        assertThat(page.select("header nav a")).isNotEmpty();
    }

    @Test
    void offersQuestionsWithANameLikeThis() {
        assertThat(Jsoup.parse(get(SERVER, "/ask/adverse-efects", HTML).body())
                        .select(".near a[href=/ask/adverse-effects]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, application/json, application/problem+json",
        "/nowhere, application/problem+json, application/problem+json",
        "/nowhere, */*, text/plain",
        "/nowhere, text/turtle, text/plain",
        "/document/none.txt, text/plain, text/plain"
    })
    void answersProgramsInTheFormThatTheyRead(String path, String accept, String form) {
        HttpResponse<String> answer = get(SERVER, path, accept);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(form);
    }

    @Test
    void describesAProblemAsItsStandardDoes() {
        JsonNode problem =
                Json.parse(get(SERVER, "/nowhere", "application/json").body());
        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("title").asString()).isNotEmpty();
        assertThat(problem.path("detail").asString()).isEqualTo("there is nothing at this address");
        assertThat(problem.path("instance").asString()).isEqualTo("/nowhere");
    }

    @Test
    void saysWhatIsAllowedInstead() {
        HttpResponse<String> answer =
                Sites.send(Sites.request(SERVER, "/").header("Accept", HTML).DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(Jsoup.parse(answer.body()).select(".reason").text()).contains("Allowed: GET, HEAD, OPTIONS");
    }

    @Test
    void saysWhichFormsThereAre() {
        HttpResponse<String> answer = get(SERVER, "/suggest?q=x", HTML.replace(",*/*;q=0.8", ""));
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Not in this form");
    }

    @Test
    void saysThatARequestIsTooLarge() {
        HttpResponse<String> answer = Sites.send(Sites.request(SERVER, "/mcp")
                .header("Accept", HTML)
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString(" ".repeat(5 << 20))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("This is too large");
        assertThat(answer.headers().firstValue("X-Problem")).isPresent();
    }

    @Test
    void keepsTheErrorsOfTheEndpointAsTheyAreForItsClients() {
        HttpResponse<String> answer = Sites.ask(SERVER, "SELECT", "application/sparql-results+json, application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    }

    @Test
    void runsNothingOfWhatWasAskedFor() {
        HttpResponse<String> answer = get(SERVER, "/describe?iri=" + Sites.encode("<script>x</script>"), HTML);
        assertThat(answer.body()).contains("&lt;script>x").doesNotContain("<script>x");
    }
}
