package org.stroma.serve.mcp;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stroma.query.engine.BadParameter;

/// The arguments of a call of a tool.
record McpArguments(Map<String, Object> values) {

    static final String LIMIT = "limit";
    static final int USUAL_ROWS = 50;
    static final int MOST_ROWS = 1000;

    /// @throws BadParameter if it is missing or empty
    String text(String name) {
        return optional(name).orElseThrow(() -> new BadParameter("text expected: " + name));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name))
                .map(String::valueOf)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /// @throws BadParameter if it is no number within bounds
    int limit() {
        return optional(LIMIT).map(McpArguments::limit).orElse(USUAL_ROWS);
    }

    /// Names and values, as a question takes them.
    ///
    /// @throws BadParameter if it is no object
    Map<String, String> pairs(String name) {
        Map<String, String> pairs = new TreeMap<>();
        if (values.get(name) instanceof Map<?, ?> given) {
            given.forEach((key, value) -> pairs.put(String.valueOf(key), String.valueOf(value)));
        } else if (values.get(name) != null) {
            throw new BadParameter("object of names and values expected: " + name);
        }
        return pairs;
    }

    private static int limit(String text) {
        if (text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= MOST_ROWS) {
            return Integer.parseInt(text);
        }
        throw new BadParameter("number from 1 to " + MOST_ROWS + " expected: " + LIMIT + ", found " + text);
    }
}
