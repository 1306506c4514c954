package org.stroma.query.format;

import java.io.IOException;
import java.util.List;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// SPARQL 1.1 Query Results JSON.
record JsonWriter(Appendable out) {

    void write(Answer answer) throws IOException {
        ObjectNode whole = Json.object();
        whole.putObject("head").set("vars", Json.strings(answer.columns()));
        ArrayNode bindings = whole.putObject("results").putArray("bindings");
        answer.rows().forEach(row -> bindings.add(binding(answer.columns(), row)));
        out.append(Json.text(whole));
    }

    private static ObjectNode binding(List<String> columns, List<Cell> row) {
        ObjectNode binding = Json.object();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.get(i);
            if (cell.kind() != Cell.Kind.NONE) {
                binding.set(columns.get(i), value(cell));
            }
        }
        return binding;
    }

    private static ObjectNode value(Cell cell) {
        ObjectNode value = Json.object();
        value.put("type", type(cell.kind()));
        value.put("value", cell.text());
        cell.datatype().ifPresent(datatype -> value.put("datatype", datatype));
        cell.language().ifPresent(language -> value.put("xml:lang", language));
        return value;
    }

    private static String type(Cell.Kind kind) {
        return switch (kind) {
            case IRI -> "uri";
            case BLANK -> "bnode";
            case LITERAL, NONE -> "literal";
        };
    }
}
