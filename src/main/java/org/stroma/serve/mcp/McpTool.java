package org.stroma.serve.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stroma.serve.lookup.Lookup;

/// One thing that a program may do over the Model Context Protocol. It reads, and nothing else.
///
/// @param name as a program calls it
/// @param title as a person would call it
/// @param description what it gives and when to use it, for the model that chooses among tools
/// @param inputs the arguments that it accepts
record McpTool(String name, String title, String description, List<Input> inputs, Action action) {

    /// What the tool does, from the version that is current when it is called.
    @FunctionalInterface
    interface Action {

        /// @return values that JSON can hold
        /// @throws org.stroma.query.engine.BadParameter if the arguments make no sense
        /// @throws org.stroma.query.engine.QueryFailed if no answer could be had
        Map<String, Object> answer(McpArguments arguments, Lookup lookup);
    }

    /// One argument.
    ///
    /// @param type of JSON Schema
    record Input(String name, String type, boolean required, String description) {

        static Input needed(String name, String description) {
            return new Input(name, "string", true, description);
        }

        static Input text(String name, String description) {
            return new Input(name, "string", false, description);
        }

        /// How many rows an answer may have.
        static Input limit() {
            return new Input(
                    McpArguments.LIMIT,
                    "integer",
                    false,
                    "Rows at most, from 1 to " + McpArguments.MOST_ROWS + "; usually " + McpArguments.USUAL_ROWS + ".");
        }
    }

    McpTool {
        inputs = List.copyOf(inputs);
    }

    /// JSON Schema of its arguments.
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        inputs.forEach(input -> properties.put(input.name(), property(input)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                inputs.stream().filter(Input::required).map(Input::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> property(Input input) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("type", input.type());
        property.put("description", input.description());
        if (input.type().equals("object")) {
            property.put("additionalProperties", Map.of("type", "string"));
        }
        if (input.name().equals(McpArguments.LIMIT)) {
            property.put("minimum", 1);
            property.put("maximum", McpArguments.MOST_ROWS);
        }
        return property;
    }
}
