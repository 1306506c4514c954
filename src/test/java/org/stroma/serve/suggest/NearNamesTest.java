package org.stroma.serve.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stroma.serve.Sites.get;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.format.Json;
import tools.jackson.databind.JsonNode;

/// What an error offers where a name is not known.
class NearNamesTest extends NamedSite {

    private static final String KG = "https://w3id.org/stroma/ontology#";

    @Test
    void areThoseOfTheClassThatTheQuestionWants() {
        JsonNode drug = problem("/api/drugs-blocking-receptors?drug=plerixafur", 400);
        assertThat(offered(drug).getFirst()).isEqualTo("plerixafor");
        assertThat(offered(drug)).hasSizeBetween(1, 3);
        assertThat(drug.get("detail").asString()).contains("Did you mean plerixafor");
        assertThat(offered(problem("/api/resting-on-a-document?document=zzz.txt", 400)))
                .isEmpty();
        // It takes a drug; where no drug is near, whatever is.
        assertThat(offered(problem("/api/drugs-blocking-receptors?drug=fusim", 400)))
                .containsExactly("fusin");
    }

    @Test
    void areKnownToAQuestionByItsQuery() {
        assertThat(classes("drugs-blocking-receptors", 0)).containsExactly(KG + "Drug");
        assertThat(classes("drugs-blocking-receptors", 1)).isEmpty();
    }

    @Test
    void areGivenForQuestions() {
        assertThat(offered(problem("/api/secretion", 404)).getFirst()).isEqualTo("secretions");
        assertThat(get(server, "/api/secretion", "text/plain").body()).contains("Did you mean secretions");
        assertThat(offered(problem("/api/zzzzzzzzzzzz", 404))).isEmpty();
    }

    @Test
    void areGivenForThings() {
        JsonNode process = problem("/entity/Process/t-cell-infiltraton", 404);
        assertThat(offered(process)).containsExactly("T-cell infiltration");
        assertThat(process.get("things").get(0).get("address").asString())
                .isEqualTo("/entity/Process/t-cell-infiltration");
        assertThat(offered(problem("/describe?iri=plerixafur&format=ttl", 404)).getFirst())
                .isEqualTo("plerixafor");
        HttpResponse<String> page = get(server, "/entity/Process/t-cell-infiltraton", "text/html");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("nothing is known of", "Did you mean T-cell infiltration?");
    }

    private static JsonNode problem(String path, int status) {
        HttpResponse<String> response = get(server, path, "application/json");
        assertThat(response.statusCode()).as(path).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        return Json.parse(response.body());
    }

    private static List<String> offered(JsonNode problem) {
        return problem.get("did-you-mean").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> classes(String name, int parameter) {
        Question question = Questions.bundled().find(name).orElseThrow();
        return question.classes(question.parameters().get(parameter));
    }
}
