package org.stroma.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.stroma.query.AnswerFormat;
import org.stroma.query.BadParameter;
import org.stroma.query.Parameter;
import org.stroma.query.QueryEngine;
import org.stroma.query.QueryFailed;
import org.stroma.query.Question;
import org.stroma.query.Questions;

/// `/api`, the list of questions, and `/api/NAME?param=value`, the answer to one of them.
record ApiPage(ServerOptions options, Questions questions) implements Page.Answering {

    private static final String FORMAT = "format";

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (name.isEmpty()) {
            return Reply.ok("application/json", list() + "\n");
        }
        return questions
                .find(name)
                .map(question -> answer(question, request, snapshot))
                .orElseGet(() -> Reply.notFound("no question " + name + "; /api lists them"));
    }

    private Reply answer(Question question, HttpServletRequest request, Snapshot snapshot) {
        try {
            AnswerFormat format = format(request);
            QueryEngine engine = QueryEngine.over(snapshot.dataset(), options.limit());
            StringBuilder body = new StringBuilder();
            format.write(question.ask(engine, values(request)), body);
            return Reply.ok(format.mediaType(), body.toString());
        } catch (BadParameter e) {
            return Reply.failed(Reply.BAD_REQUEST, e.getMessage());
        } catch (QueryFailed e) {
            return Reply.failed(Reply.UNAVAILABLE, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> values(HttpServletRequest request) {
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
        values.remove(FORMAT);
        return values;
    }

    private static AnswerFormat format(HttpServletRequest request) {
        Optional<String> asked = Optional.ofNullable(request.getParameter(FORMAT));
        if (asked.isPresent()) {
            return named(asked.get());
        }
        return Accept.choose(request, "application/sparql-results+json", "application/json", "text/csv", "text/plain")
                .map(ApiPage::ofMediaType)
                .orElse(AnswerFormat.JSON);
    }

    private static AnswerFormat named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "json" -> AnswerFormat.JSON;
            case "csv" -> AnswerFormat.CSV;
            case "table" -> AnswerFormat.TABLE;
            default -> throw new BadParameter("format is json, csv or table, found: " + name);
        };
    }

    private static AnswerFormat ofMediaType(String type) {
        return switch (type) {
            case "text/csv" -> AnswerFormat.CSV;
            case "text/plain" -> AnswerFormat.TABLE;
            default -> AnswerFormat.JSON;
        };
    }

    private JsonArray list() {
        JsonArray list = new JsonArray();
        questions.list().forEach(question -> list.add(described(question)));
        return list;
    }

    private static JsonObject described(Question question) {
        JsonObject described = new JsonObject();
        described.put("name", question.name());
        described.put("title", question.title());
        described.put("description", question.description());
        described.put("group", question.group());
        JsonArray parameters = new JsonArray();
        question.parameters().forEach(parameter -> parameters.add(described(parameter)));
        described.put("parameters", parameters);
        JsonObject example = new JsonObject();
        question.example().forEach(example::put);
        described.put("example", example);
        return described;
    }

    private static JsonObject described(Parameter parameter) {
        JsonObject described = new JsonObject();
        described.put("name", parameter.name());
        described.put("type", parameter.kind().name().toLowerCase(Locale.ROOT));
        described.put("required", parameter.required());
        parameter.fallback().ifPresent(fallback -> described.put("default", fallback));
        described.put("description", parameter.description());
        return described;
    }
}
