package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.query.Parameter;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.QueryFailed;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.sparql.Engines;
import org.stroma.serve.version.Snapshot;

/// `/ask/NAME?param=value`: a question as a form, and its answer as a table, page by page.
public record AskPage(ServerOptions options, Questions questions, Engines engines) implements Page.Answering {

    public static final String PATH = "/ask/";

    static String address(Question question, Map<String, String> values) {
        return PATH + question.name() + parameters(values, "?");
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        return questions
                .find(name)
                .map(question -> reply(question, values(question, request), request, snapshot))
                .orElseGet(() -> Reply.notFound("no question " + name + "; the start page lists them"));
    }

    private Reply reply(Question question, Map<String, String> values, HttpServletRequest request, Snapshot snapshot) {
        int status = Reply.OK;
        Html.Markup answer;
        try {
            answer = answer(question, values, snapshot);
        } catch (BadParameter e) {
            status = Reply.BAD_REQUEST;
            answer = problem(String.valueOf(e.getMessage()));
        } catch (QueryFailed e) {
            status = Reply.UNAVAILABLE;
            answer = problem(String.valueOf(e.getMessage()));
        }
        Html.Markup content = all(
                tag("p", css("kind"), text(question.group())),
                tag("h1", question.title()),
                tag("p", css("intro"), text(question.description())),
                form(question, values),
                answer,
                CodeHtml.of(request, "/api/" + question.name() + parameters(values, "?"), question.sparql()));
        return new Reply(status, "text/html", Frame.page(question.title(), content));
    }

    private Html.Markup answer(Question question, Map<String, String> values, Snapshot snapshot) {
        boolean waits = question.parameters().stream()
                .anyMatch(parameter -> parameter.required() && !values.containsKey(parameter.name()));
        return waits
                ? tag("p", css("note"), text("Fill in what it asks for."))
                : answered(question, values, engines.of(snapshot));
    }

    private Html.Markup answered(Question question, Map<String, String> values, QueryEngine engine) {
        Answer answer = question.ask(engine, values);
        Html.Markup shown = new AnswerHtml(new Addresses(options.base())).of(answer);
        List<String> reasons = answer.rows().isEmpty() ? question.matchingNothing(engine, values) : List.of();
        return Html.join(Stream.concat(
                        Stream.of(shown),
                        reasons.stream()
                                .map(name -> tag(
                                        "p",
                                        css("note"),
                                        text("It holds nothing on " + name + " = " + values.get(name) + "."))))
                .toList());
    }

    private static Html.Markup problem(String message) {
        return tag("p", css("warning"), at("role", "alert"), text(message));
    }

    private static Html.Markup form(Question question, Map<String, String> values) {
        if (question.parameters().isEmpty()) {
            return Html.Markup.NOTHING;
        }
        List<Html.Markup> fields = question.parameters().stream()
                .map(parameter -> field(parameter, values.getOrDefault(parameter.name(), "")))
                .toList();
        return tag("form", css("ask"), at("action", PATH + question.name()), Html.join(fields), tag("button", "Ask"));
    }

    private static Html.Markup field(Parameter parameter, String value) {
        Html.Markup input = parameter.required()
                ? tag("input", at("name", parameter.name()), at("value", value), at("required", ""))
                : tag(
                        "input",
                        at("name", parameter.name()),
                        at("value", value),
                        at("placeholder", parameter.fallback().orElse("any")));
        return tag("label", text(parameter.name() + " "), tag("span", css("small"), text(hint(parameter))), input);
    }

    private static String hint(Parameter parameter) {
        return parameter.description().isEmpty()
                ? parameter.kind().name().toLowerCase(Locale.ROOT)
                : parameter.description();
    }

    private static Map<String, String> values(Question question, HttpServletRequest request) {
        Map<String, String> values = new TreeMap<>();
        for (Parameter parameter : question.parameters()) {
            Optional.ofNullable(request.getParameter(parameter.name()))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> values.put(parameter.name(), value));
        }
        return values;
    }

    private static String parameters(Map<String, String> values, String first) {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + Addresses.encode(entry.getValue()))
                        .collect(Collectors.joining("&", first, ""));
    }
}
