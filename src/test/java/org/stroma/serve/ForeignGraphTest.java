package org.stroma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stroma.query.Question;
import org.stroma.query.Questions;

/// The questions on a graph that has nothing of what their examples are about.
class ForeignGraphTest {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Sites.start(Sites.numbers(3), Duration.ofSeconds(20));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Question> questions() {
        return Questions.bundled().list().stream()
                .filter(question ->
                        !question.example().isEmpty() && !question.sparql().contains("SERVICE"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void haveNoAnswerAndSayWhy(Question question) {
        String parameters = question.example().entrySet().stream()
                .map(value -> value.getKey() + "=" + Sites.encode(value.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer =
                Sites.get(server, "/api/" + question.name() + "?" + parameters, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Matches-Nothing")).isPresent();
        HttpResponse<String> page = Sites.get(server, "/ask/" + question.name() + "?" + parameters, "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("It holds nothing on ");
    }
}
