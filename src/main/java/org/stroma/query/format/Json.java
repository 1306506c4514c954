package org.stroma.query.format;

import java.util.Collection;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON as answers have it: indented, members in the order in which they were put, the same bytes on every system.
public final class Json {

    private static final Separators SPACED = Separators.createDefaultInstance()
            .withObjectEntrySpacing(Separators.Spacing.BEFORE)
            .withArrayElementSpacing(Separators.Spacing.BEFORE);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(SPACED).withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array(Collection<? extends JsonNode> elements) {
        return MAPPER.createArrayNode().addAll(elements);
    }

    public static ArrayNode strings(Collection<String> elements) {
        ArrayNode array = MAPPER.createArrayNode();
        elements.forEach(array::add);
        return array;
    }

    /// @throws tools.jackson.core.JacksonException if the text is no JSON
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    /// @throws tools.jackson.core.JacksonException if the text is no JSON
    /// @throws ClassCastException if it is no object
    public static ObjectNode parseObject(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    /// Indented, with a line break at its end.
    public static String text(JsonNode json) {
        return MAPPER.writeValueAsString(json) + "\n";
    }

    /// On one line, without a line break at its end.
    public static String line(JsonNode json) {
        return MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json);
    }
}
