package org.stroma.serve.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.query.format.AnswerFormat;
import org.stroma.query.format.Json;
import org.stroma.serve.facet.Choice;
import org.stroma.serve.facet.Selection;
import org.stroma.serve.facet.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/// The rows of a page for programs.
///
/// @param rows each as long as there are columns; a {@link Number}, or a text that may be empty for no value
record ListTable(List<String> columns, List<List<Object>> rows) {

    private static final int MOST_VALUES = 100;

    String csv() {
        StringBuilder out = new StringBuilder();
        try {
            AnswerFormat.CSV.write(
                    new Answer(
                            columns,
                            rows.stream()
                                    .map(row ->
                                            row.stream().map(ListTable::cell).toList())
                                    .toList()),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Cell cell(Object value) {
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return new Cell(text.isEmpty() ? Cell.Kind.NONE : Cell.Kind.LITERAL, text, Optional.empty(), Optional.empty());
    }

    /// Rows, how many there are in all, and the counts of the facets.
    ///
    /// @param belief counts of its bins; none for things without belief
    String json(Selection selection, List<Integer> belief) {
        ObjectNode whole = Json.object();
        whole.put("total", selection.total());
        whole.put("page", selection.page());
        whole.put("perPage", selection.perPage());
        selection.page(selection.page() + 1).ifPresent(next -> whole.put("next", next));
        whole.set("columns", Json.strings(columns));
        whole.set("rows", Json.array(rows.stream().map(this::row).toList()));
        ObjectNode facets = whole.putObject("facets");
        selection.choices().stream()
                .filter(choice -> choice.property().isFacet())
                .forEach(choice -> facets.set(choice.property().name(), values(choice)));
        if (!belief.isEmpty()) {
            ArrayNode bins = facets.putArray("belief");
            belief.forEach(bins::add);
        }
        return Json.text(whole);
    }

    private ObjectNode row(List<Object> values) {
        ObjectNode row = Json.object();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Number number) {
                row.set(columns.get(i), DecimalNode.valueOf(new BigDecimal(number.toString())));
            } else if (!values.get(i).toString().isEmpty()) {
                row.put(columns.get(i), values.get(i).toString());
            }
        }
        return row;
    }

    private static ArrayNode values(Choice choice) {
        List<ObjectNode> values = new ArrayList<>();
        choice.offered(MOST_VALUES).forEach(number -> {
            Value value = choice.property().values().get(number);
            values.add(Json.object()
                    .put("value", value.word())
                    .put("label", value.label())
                    .put("count", choice.number(number)));
        });
        return Json.array(values);
    }
}
