package org.stroma.query.format;

import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;

/// SPARQL 1.1 Query Results JSON.
record JsonWriter(Appendable out) {

    void write(Answer answer) throws IOException {
        JsonArray variables = new JsonArray();
        answer.columns().forEach(variables::add);
        JsonArray bindings = new JsonArray();
        answer.rows().forEach(row -> bindings.add(binding(answer.columns(), row)));
        JsonObject head = new JsonObject();
        head.put("vars", variables);
        JsonObject results = new JsonObject();
        results.put("bindings", bindings);
        JsonObject whole = new JsonObject();
        whole.put("head", head);
        whole.put("results", results);
        out.append(whole.toString()).append('\n');
    }

    private static JsonObject binding(List<String> columns, List<Cell> row) {
        JsonObject binding = new JsonObject();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.get(i);
            if (cell.kind() != Cell.Kind.NONE) {
                binding.put(columns.get(i), value(cell));
            }
        }
        return binding;
    }

    private static JsonObject value(Cell cell) {
        JsonObject value = new JsonObject();
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
