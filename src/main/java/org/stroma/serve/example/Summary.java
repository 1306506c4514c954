package org.stroma.serve.example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.serve.catalog.Catalog;

/// An answer in one line: the things that it gives.
record Summary(Catalog catalog, Answer answer) {

    private static final int NAMED = 4;
    private static final List<String> TRIPLE = List.of("subjectLabel", "relation", "objectLabel");
    private static final Set<String> NOT_THE_ANSWER = Set.of("documentLabel", "relationLabel", "otherDocumentLabel");

    /// @param values what was asked about
    /// @param more whether the answer goes on
    String words(Map<String, String> values, boolean more) {
        Collection<String> given = given(values);
        List<String> names = given.stream().limit(NAMED).toList();
        return switch (given.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " and " + names.getLast();
            default ->
                given.size()
                        + (more ? " and more: " : ": ")
                        + String.join(", ", names)
                        + (given.size() > NAMED ? " …" : "");
        };
    }

    private Collection<String> given(Map<String, String> values) {
        if (answer.columns().containsAll(TRIPLE)) {
            return triples(values.values());
        }
        for (String column : answer.columns()) {
            if (column.endsWith("Label") && !NOT_THE_ANSWER.contains(column)) {
                Set<String> found = new LinkedHashSet<>(answer.column(column));
                found.removeIf(text -> text.isEmpty() || values.containsValue(text));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return answer.columns().isEmpty()
                ? List.of()
                : new LinkedHashSet<>(answer.column(answer.columns().getFirst()));
    }

    // What was asked about is not said again.
    private Collection<String> triples(Collection<String> asked) {
        Set<String> triples = new LinkedHashSet<>();
        for (List<Cell> row : answer.rows()) {
            List<String> words = new ArrayList<>();
            TRIPLE.forEach(column ->
                    words.add(row.get(answer.columns().indexOf(column)).text()));
            words.set(1, catalog.relationName(words.get(1)));
            words.removeAll(asked);
            triples.add(String.join(" ", words));
        }
        return triples;
    }
}
