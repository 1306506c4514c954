package org.stroma.serve.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.serve.example.Example;
import org.stroma.serve.example.ExampleSet;
import org.stroma.serve.example.Examples;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;

/// `/questions`: all questions by group, each with an example of this graph.
public record QuestionsPage(Site site, Questions questions, Examples examples) implements Page.Answering {

    public static final String PATH = "/questions";

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        Frame frame = site.frame(snapshot, "Questions", Frame.Place.QUESTIONS);
        return Reply.ok("text/html", site.render("questions", frame, view(examples.of(snapshot))));
    }

    private QuestionsView view(Optional<ExampleSet> known) {
        Map<String, List<Question>> groups = questions.list().stream()
                .collect(Collectors.groupingBy(
                        question -> question.group().isEmpty() ? "Other" : question.group(),
                        TreeMap::new,
                        Collectors.toList()));
        return new QuestionsView(
                groups.entrySet().stream()
                        .map(group -> new QuestionsView.Group(
                                group.getKey(),
                                group.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                                group.getValue().stream()
                                        .map(question -> row(question, known))
                                        .toList()))
                        .toList(),
                questions.list().size(),
                known.isPresent());
    }

    private static QuestionsView.Row row(Question question, Optional<ExampleSet> known) {
        Optional<Example> example = known.flatMap(examples -> examples.of(question.name()));
        return new QuestionsView.Row(
                question.name(),
                question.title(),
                example.map(Example::address).orElse(AskPage.PATH + question.name()),
                example.map(Example::shown).orElse(""),
                !question.parameters().isEmpty(),
                example.map(Example::rows).orElse(0L),
                example.filter(Example::more).isPresent(),
                Example.asksOtherServers(question));
    }
}
