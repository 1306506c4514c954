package org.stroma.serve.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.query.Parameter;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.UnknownName;
import org.stroma.query.engine.BadParameter;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.QueryFailed;
import org.stroma.serve.example.Example;
import org.stroma.serve.example.Examples;
import org.stroma.serve.example.ParameterKinds;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.sparql.Engines;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// `/ask/NAME?param=value`: a question as a form, and its answer as plot and table.
public final class AskPage implements Page.Answering {

    public static final String PATH = "/ask/";

    private static final String PAGE = "page";
    private static final String SORT = "sort";
    private static final String LONGEST = "\\d{1,6}";
    private static final Set<Parameter.Kind> NAMED =
            Set.of(Parameter.Kind.ENTITY, Parameter.Kind.CLASS, Parameter.Kind.DOCUMENT);

    private final Site site;
    private final Questions questions;
    private final Engines engines;
    private final Examples examples;
    private final ColumnWords words = ColumnWords.load();
    private final ParameterKinds kinds = ParameterKinds.load();

    public AskPage(Site site, Questions questions, Engines engines, Examples examples) {
        this.site = site;
        this.questions = questions;
        this.engines = engines;
        this.examples = examples;
    }

    static String address(Question question, Map<String, String> values) {
        return PATH + question.name() + parameters(values);
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        return questions
                .find(name)
                .map(question -> reply(question, request, snapshot))
                .orElseGet(() -> Reply.notFound("no question " + name + "; the start page lists them"));
    }

    private Reply reply(Question question, HttpServletRequest request, Snapshot snapshot) {
        Map<String, String> values = values(question, request);
        Asked asked = new Asked(
                question, values, sort(request), examples.of(snapshot).flatMap(known -> known.of(question.name())));
        Frame frame = site.frame(snapshot, question.title(), Frame.Place.QUESTIONS);
        try {
            boolean waits = question.parameters().stream()
                    .anyMatch(parameter -> parameter.required() && !values.containsKey(parameter.name()));
            AnswerParts parts = waits ? AnswerParts.NONE : parts(asked, page(request), snapshot);
            return Reply.ok("text/html", site.render("ask", frame, view(asked, waits, parts, request, snapshot)));
        } catch (BadParameter e) {
            return failed(Reply.BAD_REQUEST, e, asked, frame);
        } catch (QueryFailed e) {
            return failed(Reply.UNAVAILABLE, e, asked, frame);
        }
    }

    /// A question with values, and the example of this graph.
    private record Asked(Question question, Map<String, String> values, String sort, Optional<Example> example) {}

    private AnswerParts parts(Asked asked, int page, Snapshot snapshot) {
        return new Answering(site, words, engines.of(snapshot))
                .parts(asked.question, asked.values, page, new AnswerOrder(asked.sort), snapshot);
    }

    private AskView view(Asked asked, boolean waits, AnswerParts parts, HttpServletRequest request, Snapshot snapshot) {
        QueryEngine engine = engines.of(snapshot);
        Question question = asked.question;
        Take take = Take.of(
                request,
                "/api/" + question.name() + parameters(asked.values),
                waits ? question.sparql() : question.sparql(engine, asked.values));
        int page = page(request);
        return new AskView(
                question.name(),
                question.title(),
                question.description(),
                question.group(),
                fields(asked),
                "",
                List.of(),
                also(asked),
                waits,
                parts.reasons(),
                parts.ladder(),
                parts.plots(),
                parts.table(),
                open(asked) + SORT + "=",
                page > 1 ? at(asked, page - 1) : "",
                parts.more() ? at(asked, page + 1) : "",
                Optional.of(take));
    }

    private Reply failed(int status, RuntimeException problem, Asked asked, Frame frame) {
        List<Frame.Link> near = problem instanceof UnknownName unknown
                ? unknown.nearest().stream()
                        .map(name -> new Frame.Link(
                                address(asked.question, with(asked.values, unknown.parameter(), name)), name))
                        .toList()
                : List.of();
        Question question = asked.question;
        AskView view = new AskView(
                question.name(),
                question.title(),
                question.description(),
                question.group(),
                fields(asked),
                said(problem, near),
                near,
                also(asked),
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty());
        return new Reply(status, "text/html", site.render("ask", frame, view));
    }

    // The names follow as links.
    private static String said(RuntimeException problem, List<Frame.Link> near) {
        String message = Wording.title(String.valueOf(problem.getMessage()));
        return near.isEmpty() ? message : message.replaceFirst("(?s)(; nearest: |\\. Did you mean ).*", ".");
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> all = new TreeMap<>(values);
        all.put(name, value);
        return all;
    }

    private static Optional<Frame.Link> also(Asked asked) {
        return asked.example
                .filter(example -> !example.values().equals(asked.values))
                .map(example -> new Frame.Link(
                        example.address(), example.shown().isEmpty() ? "without any value" : example.shown()));
    }

    private static String at(Asked asked, int page) {
        String address = asked.sort.isEmpty()
                ? address(asked.question, asked.values)
                : open(asked) + SORT + "=" + Addresses.encode(asked.sort);
        return page == 1 ? address : address + (address.contains("?") ? "&" : "?") + PAGE + "=" + page;
    }

    // Ready for another parameter.
    private static String open(Asked asked) {
        String address = address(asked.question, asked.values);
        return address + (address.contains("?") ? "&" : "?");
    }

    private static String sort(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(SORT)).orElse("").strip();
    }

    private List<AskView.Field> fields(Asked asked) {
        return asked.question.parameters().stream()
                .map(parameter -> new AskView.Field(
                        parameter.name(),
                        ColumnWords.title(parameter.name()),
                        parameter.description(),
                        asked.values.getOrDefault(parameter.name(), ""),
                        placeholder(parameter, asked),
                        parameter.required(),
                        NAMED.contains(parameter.kind()),
                        String.join(",", kinds.of(parameter.name())),
                        parameter.choices()))
                .toList();
    }

    private static String placeholder(Parameter parameter, Asked asked) {
        String example = asked.example
                .map(known -> known.values().getOrDefault(parameter.name(), ""))
                .orElse("");
        boolean helps = parameter.required() && !example.isEmpty();
        return helps ? "such as " + example : parameter.fallback().orElse("any");
    }

    private static int page(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PAGE))
                .filter(text -> text.matches(LONGEST))
                .map(Integer::parseInt)
                .map(page -> Math.max(1, page))
                .orElse(1);
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

    private static String parameters(Map<String, String> values) {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + Addresses.encode(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
