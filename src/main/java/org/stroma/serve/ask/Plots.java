package org.stroma.serve.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.catalog.CatalogClaim;
import org.stroma.serve.view.Belief;
import org.stroma.serve.view.Wording;

/// Draws an answer by what its columns are: numbers of one unit side by side, beliefs of claims, or counts as bars.
record Plots(Answer answer, List<Columns.Column> columns, Cells cells, Catalog catalog) {

    private static final int FEWEST = 3;
    private static final int MOST = 30;
    private static final int GROUPS = 3;
    private static final String PLAIN_NUMBER = "-?\\d+(\\.\\d+)?";

    /// Those that show something: at least three marks each.
    List<PlotView> list() {
        if (has(Role.FIGURE)) {
            return numbers();
        }
        if (answer.columns().contains("claim") && answer.columns().contains("belief")) {
            return enough(beliefs());
        }
        return has(Role.QUOTE) ? List.of() : enough(counts());
    }

    private static List<PlotView> enough(PlotView plot) {
        return plot.rows().size() < FEWEST ? List.of() : List.of(plot);
    }

    private boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    private PlotView beliefs() {
        Map<String, PlotView.Row> rows = new LinkedHashMap<>();
        for (List<Cell> row : answer.rows()) {
            String claim = cells.text(row, "claim");
            String belief = cells.text(row, "belief");
            if (belief.matches("[01](\\.\\d+)?")) {
                rows.computeIfAbsent(claim, iri -> belief(row, iri, new BigDecimal(belief)));
            }
        }
        int all = rows.size();
        return new PlotView(
                Wording.counted(all, "claim", "claims") + " by belief",
                (all > MOST ? "the " + MOST + " most believed; " : "")
                        + "the rule is at 0.5, above which a plain claim becomes a direct triple",
                true,
                rows.values().stream()
                        .sorted(Comparator.comparingDouble((PlotView.Row row) -> -row.position()))
                        .limit(MOST)
                        .toList());
    }

    private PlotView.Row belief(List<Cell> row, String claim, BigDecimal belief) {
        return new PlotView.Row(
                label(row),
                "",
                belief.doubleValue(),
                new Belief(belief).shown(),
                Optional.of(catalog.claim(claim)
                        .map(CatalogClaim::sign)
                        .orElseGet(() -> cells.sign(row, Optional.empty()))));
    }

    private List<PlotView> numbers() {
        Map<String, List<List<Cell>>> groups = new LinkedHashMap<>();
        for (List<Cell> row : answer.rows()) {
            if (cells.text(row, "value").matches(PLAIN_NUMBER)) {
                String unit = cells.unit(row);
                String quantity = cells.text(row, "quantityLabel");
                groups.computeIfAbsent(
                                Wording.title(quantity) + (unit.isEmpty() ? "" : ", " + unit), key -> new ArrayList<>())
                        .add(row);
            }
        }
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() >= FEWEST)
                .sorted(Comparator.comparingInt((Map.Entry<String, List<List<Cell>>> group) ->
                        -group.getValue().size()))
                .limit(GROUPS)
                .map(group -> numbers(group.getKey(), group.getValue()))
                .toList();
    }

    private PlotView numbers(String title, List<List<Cell>> rows) {
        List<Double> values = rows.stream()
                .map(row -> Double.parseDouble(cells.text(row, "value")))
                .toList();
        double low = Math.min(0, values.stream().min(Comparator.naturalOrder()).orElse(0.0));
        double high = Math.max(0, values.stream().max(Comparator.naturalOrder()).orElse(1.0));
        double width = high > low ? high - low : 1;
        return new PlotView(
                title,
                "from " + number(low) + " to " + number(high),
                false,
                rows.stream()
                        .sorted(Comparator.comparingDouble(row -> -Double.parseDouble(cells.text(row, "value"))))
                        .limit(MOST)
                        .map(row -> new PlotView.Row(
                                topic(row) + " › " + cells.text(row, "counts"),
                                "",
                                (Double.parseDouble(cells.text(row, "value")) - low) / width,
                                cells.figure(row),
                                Optional.of(cells.sign(row, Optional.empty()))))
                        .toList());
    }

    private String topic(List<Cell> row) {
        return columns.stream()
                .filter(column -> column.name().equals("topic"))
                .flatMap(column -> cells.field(column, row, Optional.empty()).values().stream())
                .map(AnswerTable.Value::text)
                .findFirst()
                .orElseGet(() -> cells.text(row, "topicLabel"));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private PlotView counts() {
        Optional<Columns.Column> number =
                columns.stream().filter(column -> column.role() == Role.NUMBER).findFirst();
        if (number.isEmpty()) {
            return new PlotView("", "", false, List.of());
        }
        int index = number.get().index();
        double most = answer.rows().stream()
                .map(row -> row.get(index).text())
                .filter(text -> text.matches(PLAIN_NUMBER))
                .mapToDouble(Double::parseDouble)
                .max()
                .orElse(1);
        return new PlotView(
                number.get().title(),
                "from 0 to " + number(most),
                false,
                answer.rows().stream()
                        .filter(row -> row.get(index).text().matches("\\d+(\\.\\d+)?"))
                        .limit(MOST)
                        .map(row -> new PlotView.Row(
                                label(row),
                                "",
                                Double.parseDouble(row.get(index).text()) / Math.max(most, Double.MIN_NORMAL),
                                row.get(index).text(),
                                Optional.empty()))
                        .toList());
    }

    private String label(List<Cell> row) {
        boolean things = has(Role.THING);
        return columns.stream()
                .filter(column -> column.role() == Role.THING
                        || column.role() == Role.RELATION
                        || !things && column.role() == Role.TEXT)
                .map(column -> cells.field(column, row, Optional.empty()))
                .flatMap(field -> field.values().stream())
                .map(AnswerTable.Value::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" › "));
    }
}
