package org.stroma.serve.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.serve.catalog.Sign;
import org.stroma.serve.view.Belief;
import org.stroma.serve.view.PlaceView;

/// Makes a ladder of an answer with stages.
///
/// @param places of the evidence, by its IRI
record Ladders(Answer answer, Cells cells, ColumnWords words, Map<String, PlaceView> places) {

    private static final int MOST = 24;
    private static final String STAGE = "rungLabel";

    /// What the rows say about one pair of things.
    private static final class Pair {

        private final List<AnswerTable.Value> things;
        private final Sign[] marks;
        private int highest = -1;
        private Optional<Belief> belief = Optional.empty();
        private Optional<PlaceView> place = Optional.empty();

        private Pair(List<AnswerTable.Value> things, int stages) {
            this.things = things;
            this.marks = new Sign[stages];
        }

        private void mark(int stage, Sign sign) {
            // What is affirmed plainly somewhere outweighs reserve, and reserve a denial, as far as one mark goes.
            if (marks[stage] == null || sign.ordinal() < marks[stage].ordinal()) {
                marks[stage] = sign;
            }
        }

        private LadderView.Row row() {
            return new LadderView.Row(
                    things, Arrays.stream(marks).map(Optional::ofNullable).toList(), belief, place);
        }
    }

    /// Nothing for an answer without stages.
    ///
    /// @param columns of the things that a row is about
    Optional<LadderView> ladder(List<Columns.Column> columns) {
        List<Columns.Column> about =
                columns.stream().filter(column -> column.role() == Role.THING).toList();
        if (!answer.columns().contains(STAGE)
                || about.isEmpty()
                || answer.rows().isEmpty()) {
            return Optional.empty();
        }
        List<String> names = words.rungs().stream().map(ColumnWords.Rung::name).toList();
        Map<List<AnswerTable.Value>, Pair> pairs = new LinkedHashMap<>();
        for (List<Cell> row : answer.rows()) {
            int stage = names.indexOf(cells.text(row, STAGE));
            if (stage >= 0) {
                List<AnswerTable.Value> things = about.stream()
                        .map(column -> cells.thing(row.get(column.index()), row.get(column.target())))
                        .toList();
                add(pairs.computeIfAbsent(things, key -> new Pair(key, names.size())), row, stage);
            }
        }
        List<LadderView.Row> rows =
                new ArrayList<>(pairs.values().stream().map(Pair::row).toList());
        rows.sort(Comparator.comparingInt((LadderView.Row row) -> -row.reach())
                .thenComparing(LadderView.Row::hedged)
                .thenComparing(row -> row.things().toString()));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new LadderView(
                        words.rungs().stream().map(ColumnWords.Rung::title).toList(),
                        rows.stream().limit(MOST).toList()));
    }

    private void add(Pair pair, List<Cell> row, int stage) {
        Optional<PlaceView> place = Optional.ofNullable(places.get(cells.text(row, "evidence")));
        Sign sign = cells.sign(row, place);
        pair.mark(stage, sign);
        int height = sign == Sign.NEGATED ? 0 : stage + 1;
        if (height > pair.highest) {
            pair.highest = height;
            pair.place = place;
            String belief = cells.text(row, "belief");
            pair.belief = belief.isEmpty() ? Optional.empty() : Optional.of(new Belief(new BigDecimal(belief)));
        }
    }
}
