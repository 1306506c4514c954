package org.stroma.serve.api;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;

/// Answers as JSON objects, one for each row: for programs as plain values, or as JSON-LD. A row lacks what has no
/// value.
record ApiJson(ApiRequest request, ApiAnswer answer) {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /// Rows with numbers as numbers and IRIs as strings, and what belongs to them.
    String plain() {
        JsonObject whole = new JsonObject();
        JsonArray columns = new JsonArray();
        answer.answer().columns().forEach(columns::add);
        whole.put("columns", columns);
        whole.put("rows", rows(false));
        whole.put("offset", request.slice().offset());
        answer.total().ifPresent(total -> whole.put("total", total));
        if (answer.more()) {
            whole.put("next", request.next());
        }
        if (!answer.unmatched().isEmpty()) {
            JsonArray unmatched = new JsonArray();
            answer.unmatched().forEach(unmatched::add);
            whole.put("matchesNothing", unmatched);
        }
        return whole + "\n";
    }

    /// Rows as a list of things whose properties are the columns.
    ///
    /// @param vocabulary IRI that the names of columns are appended to
    String linked(String vocabulary) {
        JsonObject rows = new JsonObject();
        rows.put("@id", vocabulary + "rows");
        rows.put("@container", "@list");
        JsonObject context = new JsonObject();
        context.put("@vocab", vocabulary);
        context.put("rows", rows);
        JsonObject whole = new JsonObject();
        whole.put("@context", context);
        whole.put("rows", rows(true));
        return whole + "\n";
    }

    private JsonArray rows(boolean linked) {
        Answer table = answer.answer();
        JsonArray rows = new JsonArray();
        for (List<Cell> cells : table.rows()) {
            JsonObject row = new JsonObject();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).kind() != Cell.Kind.NONE) {
                    row.put(table.columns().get(i), linked ? linked(cells.get(i)) : plain(cells.get(i)));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static JsonValue plain(Cell cell) {
        return switch (cell.datatype().orElse("")) {
            case XSD + "decimal", XSD + "integer" -> JsonNumber.value(new BigDecimal(cell.text()));
            case XSD + "boolean" ->
                new JsonBoolean(cell.text().equals("true") || cell.text().equals("1"));
            default -> new JsonString(cell.text());
        };
    }

    private static JsonValue linked(Cell cell) {
        JsonObject value = new JsonObject();
        value.put(cell.kind() == Cell.Kind.IRI ? "@id" : "@value", cell.text());
        cell.datatype().ifPresent(type -> value.put("@type", type));
        cell.language().ifPresent(tag -> value.put("@language", tag));
        return value;
    }
}
