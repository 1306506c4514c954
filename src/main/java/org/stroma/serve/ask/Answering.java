package org.stroma.serve.ask;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.query.Question;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.QueryEngine;
import org.stroma.query.engine.Slice;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.example.Example;
import org.stroma.serve.lookup.ClaimSet;
import org.stroma.serve.lookup.EvidencePlace;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.ClaimViews;
import org.stroma.serve.view.PlaceView;
import org.stroma.serve.view.Site;

/// Asks a question and draws the answer.
record Answering(Site site, ColumnWords words, QueryEngine engine) {

    private static final int ROWS = 100;
    private static final int MOST = Example.LOOKED_AT;
    private static final int DRAWN = 300;

    AnswerParts parts(Question question, Map<String, String> values, int page, AnswerOrder order, Snapshot snapshot) {
        Answer asked = question.ask(engine, values, new Slice(0, MOST).withOneMore());
        if (asked.rows().isEmpty()) {
            return new AnswerParts(reasons(question, values), Optional.empty(), List.of(), Optional.empty(), false);
        }
        boolean more = asked.rows().size() > MOST;
        Answer answer = asked.slice(new Slice(0, MOST));
        Catalog catalog = site.catalog(snapshot);
        List<Columns.Column> columns = new Columns(answer, values, words, catalog).shown();
        Cells cells = new Cells(answer, site, catalog, words);
        Answer shown = order.of(answer, columns, cells).slice(new Slice((long) (page - 1) * ROWS, ROWS));
        boolean ladder = answer.columns().contains("rungLabel");
        Map<String, PlaceView> places =
                places(ladder ? answer.slice(new Slice(0, DRAWN)) : shown, shown, cells, catalog, snapshot);
        Optional<LadderView> stages =
                page == 1 ? new Ladders(answer, cells, words, places).ladder(columns) : Optional.empty();
        return new AnswerParts(
                List.of(),
                stages,
                page == 1 && stages.isEmpty()
                        ? new Plots(answer, values.values(), columns, cells, catalog).list()
                        : List.of(),
                Optional.of(new AnswerTable(
                        columns.stream().map(order::header).toList(),
                        rows(columns, shown, cells, places),
                        (page - 1) * ROWS + 1,
                        answer.rows().size(),
                        more)),
                page * ROWS < answer.rows().size());
    }

    private List<String> reasons(Question question, Map<String, String> values) {
        return question.matchingNothing(engine, values).stream()
                .map(name -> "It holds nothing on " + ColumnWords.spelled(name) + " = " + values.getOrDefault(name, "")
                        + ".")
                .toList();
    }

    private Map<String, PlaceView> places(Answer drawn, Answer shown, Cells cells, Catalog catalog, Snapshot snapshot) {
        Set<String> evidence = new LinkedHashSet<>();
        List.of(drawn, shown).forEach(part -> part.rows().forEach(row -> evidence.add(cells.text(row, "evidence"))));
        evidence.removeIf(iri -> !iri.contains("://"));
        if (evidence.isEmpty()) {
            return Map.of();
        }
        return Visit.of(site.options(), snapshot, lookup -> {
            ClaimSet set = ClaimSet.load(lookup, List.of(), evidence);
            ClaimViews views = new ClaimViews(site, catalog, lookup);
            Map<String, PlaceView> places = new HashMap<>();
            set.places().values().stream()
                    .filter(place -> !place.quote().isEmpty())
                    .forEach((EvidencePlace place) -> places.put(place.iri(), views.place(place, set)));
            return places;
        });
    }

    private static List<AnswerTable.Row> rows(
            List<Columns.Column> columns, Answer shown, Cells cells, Map<String, PlaceView> places) {
        JoinedRows joined = new JoinedRows();
        for (List<Cell> row : shown.rows()) {
            Optional<PlaceView> place = Optional.ofNullable(places.get(cells.text(row, "evidence")));
            String quote = cells.text(row, "quote");
            String key = quote.isEmpty()
                    ? ""
                    : quote + "\n" + cells.text(row, "documentLabel") + "\n" + cells.text(row, "start");
            joined.add(
                    key,
                    columns.stream()
                            .map(column -> cells.field(column, row, place))
                            .toList());
        }
        return joined.list();
    }
}
