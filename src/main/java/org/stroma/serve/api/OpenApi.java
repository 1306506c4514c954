package org.stroma.serve.api;

import java.util.Locale;
import java.util.Optional;
import org.stroma.query.Column;
import org.stroma.query.Parameter;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.format.Json;
import org.stroma.serve.example.ExampleSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The questions as an OpenAPI 3.1 description: one path each, with its parameters and what its rows hold;
/// and the lists.
final class OpenApi {

    private final QueryEngine engine;
    private final Optional<ExampleSet> examples;

    private OpenApi(QueryEngine engine, Optional<ExampleSet> examples) {
        this.engine = engine;
        this.examples = examples;
    }

    /// @param examples of the graph; nothing as long as they are not known
    static ObjectNode of(Questions questions, QueryEngine engine, Optional<ExampleSet> examples) {
        ObjectNode paths = Json.object();
        ObjectNode schemas = Json.object();
        OpenApi api = new OpenApi(engine, examples);
        questions.list().forEach(question -> {
            paths.putObject("/api/" + question.name()).set("get", api.operation(question));
            schemas.set(question.name(), api.row(question));
        });
        ListPaths.into(paths);
        ObjectNode whole = Json.parseObject("""
                {"openapi": "3.1.0",
                 "info": {"title": "Stroma", "version": "1",
                          "summary": "Questions to a graph of biomedical claims with the words that carry them"},
                 "servers": [{"url": "/"}]}
                """);
        whole.set("paths", paths);
        ObjectNode components = Json.parseObject(ApiParts.TEXT);
        components.set("schemas", schemas);
        whole.set("components", components);
        return whole;
    }

    private ObjectNode operation(Question question) {
        ObjectNode operation = Json.object();
        operation.put("operationId", question.name());
        operation.put("summary", question.title());
        operation.put("description", question.description());
        operation.putArray("tags").add(question.group().isEmpty() ? "Other" : question.group());
        ArrayNode parameters = operation.putArray("parameters");
        question.parameters().forEach(parameter -> parameters.add(parameter(question, parameter)));
        for (String usual : new String[] {"limit", "offset", "format"}) {
            parameters.add(reference("parameters/" + usual));
        }
        operation.set("responses", responses(question));
        return operation;
    }

    private ObjectNode parameter(Question question, Parameter parameter) {
        ObjectNode described = Json.object();
        described.put("name", parameter.name());
        described.put("in", "query");
        described.put("required", parameter.required());
        described.put("description", parameter.description());
        ObjectNode schema = schema(parameter);
        schema.put("x-kind", parameter.kind().name().toLowerCase(Locale.ROOT));
        parameter.fallback().ifPresent(fallback -> schema.set("default", value(parameter, fallback)));
        described.set("schema", schema);
        String example = examples.flatMap(known -> known.of(question.name()))
                .map(known -> known.values().getOrDefault(parameter.name(), ""))
                .orElse("");
        if (!example.isEmpty()) {
            described.set("example", value(parameter, example));
        }
        return described;
    }

    private static JsonNode value(Parameter parameter, String text) {
        boolean number = parameter.kind() == Parameter.Kind.NUMBER;
        return number ? Json.parse(text) : StringNode.valueOf(text);
    }

    private static ObjectNode schema(Parameter parameter) {
        return switch (parameter.kind()) {
            case NUMBER -> typed("number");
            case BOOLEAN -> typed("boolean");
            case CHOICE -> {
                ObjectNode schema = typed("string");
                schema.set("enum", Json.strings(parameter.choices()));
                yield schema;
            }
            case ENTITY, RELATION, CLASS, DOCUMENT, IRI, TEXT, DATE -> typed("string");
        };
    }

    private static ObjectNode responses(Question question) {
        ObjectNode responses = Json.parseObject(ApiParts.ANSWER.replace("NAME", question.name()));
        responses.set("400", reference("responses/BadParameter"));
        responses.set("422", reference("responses/TooManyRows"));
        responses.set("503", reference("responses/OutOfTime"));
        return responses;
    }

    private ObjectNode row(Question question) {
        ObjectNode properties = Json.object();
        question.columns(engine).forEach(column -> properties.set(column.name(), schema(column)));
        ObjectNode row = typed("object");
        row.set("properties", properties);
        row.put("additionalProperties", false);
        return row;
    }

    private static ObjectNode schema(Column column) {
        return switch (column.kind()) {
            case IRI -> typed("string").put("format", "iri");
            case TEXT -> typed("string");
            case INTEGER -> typed("integer");
            case NUMBER -> typed("number");
            case BOOLEAN -> typed("boolean");
            case ANY -> Json.object();
        };
    }

    private static ObjectNode typed(String type) {
        return Json.object().put("type", type);
    }

    private static ObjectNode reference(String component) {
        return Json.object().put("$ref", "#/components/" + component);
    }
}
