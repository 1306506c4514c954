package org.stroma.serve.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;

/// Rows as a tool gives them: so many, and whether these are all.
final class McpRows {

    private McpRows() {}

    /// The first rows of an answer that is there as a whole.
    static Map<String, Object> of(Answer answer, int limit) {
        Map<String, Object> rows = first(answer, limit);
        rows.put("total", answer.rows().size());
        return rows;
    }

    /// Rows of an answer that was asked for one more than are wanted.
    static Map<String, Object> first(Answer answer, int limit) {
        Map<String, Object> rows = new LinkedHashMap<>();
        rows.put("columns", answer.columns());
        rows.put(
                "rows",
                answer.rows().stream()
                        .limit(limit)
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList());
        rows.put("complete", answer.rows().size() <= limit);
        return rows;
    }

    /// One object for each row, without the cells that are empty.
    static List<Map<String, Object>> objects(Answer answer) {
        return answer.rows().stream().map(row -> object(answer.columns(), row)).toList();
    }

    private static Map<String, Object> object(List<String> columns, List<Cell> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!row.get(i).text().isEmpty()) {
                object.put(columns.get(i), row.get(i).text());
            }
        }
        return object;
    }
}
