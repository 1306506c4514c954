package org.stroma.serve.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.query.format.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Answers as JSON objects, one for each row: for programs as plain values, or as JSON-LD. A row lacks what has no
/// value.
record ApiJson(ApiRequest request, ApiAnswer answer) {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /// Rows with numbers as numbers and IRIs as strings, and what belongs to them.
    String plain() {
        ObjectNode whole = Json.object();
        whole.set("columns", Json.strings(answer.answer().columns()));
        whole.set("rows", rows(false));
        whole.put("offset", request.slice().offset());
        answer.total().ifPresent(total -> whole.put("total", total));
        if (answer.more()) {
            whole.put("next", request.next());
        }
        if (!answer.unmatched().isEmpty()) {
            whole.set("matchesNothing", Json.strings(answer.unmatched()));
        }
        return Json.text(whole);
    }

    /// Rows as a list of things whose properties are the columns.
    ///
    /// @param vocabulary IRI that the names of columns are appended to
    String linked(String vocabulary) {
        ObjectNode whole = Json.object();
        ObjectNode context = whole.putObject("@context").put("@vocab", vocabulary);
        context.putObject("rows").put("@id", vocabulary + "rows").put("@container", "@list");
        whole.set("rows", rows(true));
        return Json.text(whole);
    }

    private ArrayNode rows(boolean linked) {
        Answer table = answer.answer();
        List<ObjectNode> rows = new ArrayList<>();
        for (List<Cell> cells : table.rows()) {
            ObjectNode row = Json.object();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).kind() != Cell.Kind.NONE) {
                    row.set(table.columns().get(i), linked ? linked(cells.get(i)) : plain(cells.get(i)));
                }
            }
            rows.add(row);
        }
        return Json.array(rows);
    }

    private static JsonNode plain(Cell cell) {
        return switch (cell.datatype().orElse("")) {
            case XSD + "decimal", XSD + "integer" -> DecimalNode.valueOf(new BigDecimal(cell.text()));
            case XSD + "boolean" ->
                BooleanNode.valueOf(cell.text().equals("true") || cell.text().equals("1"));
            default -> StringNode.valueOf(cell.text());
        };
    }

    private static JsonNode linked(Cell cell) {
        ObjectNode value = Json.object();
        value.put(cell.kind() == Cell.Kind.IRI ? "@id" : "@value", cell.text());
        cell.datatype().ifPresent(type -> value.put("@type", type));
        cell.language().ifPresent(tag -> value.put("@language", tag));
        return value;
    }
}
