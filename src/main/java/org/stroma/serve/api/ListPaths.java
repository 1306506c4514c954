package org.stroma.serve.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.stroma.query.format.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The lists of claims, things and documents in the description of the API, from `page/list-paths.json`.
final class ListPaths {

    private static final String FILE = "/page/list-paths.json";

    private ListPaths() {}

    /// Adds a path for each list.
    static void into(ObjectNode paths) {
        read().properties()
                .forEach(list ->
                        paths.putObject("/" + list.getKey()).set("get", operation(list.getKey(), list.getValue())));
    }

    private static JsonNode read() {
        try (InputStream in = ListPaths.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the class path holds no " + FILE);
            }
            return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static ObjectNode operation(String name, JsonNode list) {
        ObjectNode operation = Json.object();
        operation.put("operationId", "list-" + name);
        operation.put("summary", list.path("summary").asString());
        operation.putArray("tags").add("Lists");
        ArrayNode parameters = operation.putArray("parameters");
        list.path("parameters")
                .properties()
                .forEach(each ->
                        parameters.add(parameter(each.getKey(), each.getValue().asString())));
        parameters.add(sort(list.path("sort")));
        Json.parse(ApiParts.LIST_PARAMETERS).forEach(parameters::add);
        operation.set("responses", Json.parse(ApiParts.LIST_ANSWER));
        return operation;
    }

    private static ObjectNode parameter(String name, String description) {
        ObjectNode parameter = Json.object();
        parameter.put("name", name);
        parameter.put("in", "query");
        parameter.put("description", description);
        parameter.putObject("schema").put("type", "string");
        return parameter;
    }

    private static ObjectNode sort(JsonNode orders) {
        ObjectNode sort = parameter("sort", "the order, backwards with - before it");
        ArrayNode values = ((ObjectNode) sort.path("schema")).putArray("enum");
        orders.forEach(order -> values.add(order.asString()).add("-" + order.asString()));
        return sort;
    }
}
