package org.stroma.serve.api;

import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.stroma.query.Column;
import org.stroma.query.Parameter;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.QueryEngine;

/// The questions as an OpenAPI 3.1 description: one path each, with its parameters and what its rows hold.
final class OpenApi {

    private final QueryEngine engine;

    private OpenApi(QueryEngine engine) {
        this.engine = engine;
    }

    static JsonObject of(Questions questions, QueryEngine engine) {
        JsonObject paths = new JsonObject();
        JsonObject schemas = new JsonObject();
        OpenApi api = new OpenApi(engine);
        questions.list().forEach(question -> {
            paths.put("/api/" + question.name(), object("get", api.operation(question)));
            schemas.put(question.name(), api.row(question));
        });
        JsonObject whole = JSON.parse("""
                {"openapi": "3.1.0",
                 "info": {"title": "Stroma", "version": "1",
                          "summary": "Questions to a graph of biomedical claims with the words that carry them"},
                 "servers": [{"url": "/"}]}
                """);
        whole.put("paths", paths);
        JsonObject components = JSON.parse(ApiParts.TEXT);
        components.put("schemas", schemas);
        whole.put("components", components);
        return whole;
    }

    private JsonObject operation(Question question) {
        JsonObject operation = new JsonObject();
        operation.put("operationId", question.name());
        operation.put("summary", question.title());
        operation.put("description", question.description());
        JsonArray tags = new JsonArray();
        tags.add(question.group().isEmpty() ? "Other" : question.group());
        operation.put("tags", tags);
        JsonArray parameters = new JsonArray();
        question.parameters().forEach(parameter -> parameters.add(parameter(question, parameter)));
        for (String usual : new String[] {"limit", "offset", "format"}) {
            parameters.add(reference("parameters/" + usual));
        }
        operation.put("parameters", parameters);
        operation.put("responses", responses(question));
        return operation;
    }

    private static JsonObject parameter(Question question, Parameter parameter) {
        JsonObject described = new JsonObject();
        described.put("name", parameter.name());
        described.put("in", "query");
        described.put("required", parameter.required());
        described.put("description", parameter.description());
        JsonObject schema = schema(parameter);
        schema.put("x-kind", parameter.kind().name().toLowerCase(Locale.ROOT));
        parameter.fallback().ifPresent(fallback -> schema.put("default", value(parameter, fallback)));
        described.put("schema", schema);
        String example = question.example().getOrDefault(parameter.name(), "");
        if (!example.isEmpty()) {
            described.put("example", value(parameter, example));
        }
        return described;
    }

    private static JsonValue value(Parameter parameter, String text) {
        boolean number = parameter.kind() == Parameter.Kind.NUMBER;
        return number ? JSON.parseAny(text) : new JsonString(text);
    }

    private static JsonObject schema(Parameter parameter) {
        return switch (parameter.kind()) {
            case NUMBER -> typed("number");
            case BOOLEAN -> typed("boolean");
            case CHOICE -> {
                JsonArray choices = new JsonArray();
                parameter.choices().forEach(choices::add);
                JsonObject schema = typed("string");
                schema.put("enum", choices);
                yield schema;
            }
            case ENTITY, RELATION, CLASS, DOCUMENT, IRI, TEXT, DATE -> typed("string");
        };
    }

    private static JsonObject responses(Question question) {
        JsonObject responses = JSON.parse(ApiParts.ANSWER.replace("NAME", question.name()));
        responses.put("400", reference("responses/BadParameter"));
        responses.put("422", reference("responses/TooManyRows"));
        responses.put("503", reference("responses/OutOfTime"));
        return responses;
    }

    private JsonObject row(Question question) {
        JsonObject properties = new JsonObject();
        question.columns(engine).forEach(column -> properties.put(column.name(), schema(column)));
        JsonObject row = typed("object");
        row.put("properties", properties);
        row.put("additionalProperties", false);
        return row;
    }

    private static JsonObject schema(Column column) {
        return switch (column.kind()) {
            case IRI -> {
                JsonObject schema = typed("string");
                schema.put("format", "iri");
                yield schema;
            }
            case TEXT -> typed("string");
            case INTEGER -> typed("integer");
            case NUMBER -> typed("number");
            case BOOLEAN -> typed("boolean");
            case ANY -> new JsonObject();
        };
    }

    private static JsonObject typed(String type) {
        JsonObject schema = new JsonObject();
        schema.put("type", type);
        return schema;
    }

    private static JsonObject reference(String component) {
        JsonObject reference = new JsonObject();
        reference.put("$ref", "#/components/" + component);
        return reference;
    }

    private static JsonObject object(String key, JsonObject value) {
        JsonObject object = new JsonObject();
        object.put(key, value);
        return object;
    }
}
