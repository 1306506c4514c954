package org.stroma.serve.page;

import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.http.Addresses;

/// An answer as a table. A column such as `drugLabel` leads to what its companion `drug` names.
record AnswerHtml(Addresses addresses) {

    private static final int MOST = 500;
    private static final String LABEL = "Label";

    Html.Markup of(Answer answer) {
        if (answer.rows().isEmpty()) {
            return tag("p", css("note"), text("The graph has no answer."));
        }
        List<Column> columns = columns(answer.columns());
        Html.Markup head = Html.join(columns.stream()
                .map(column -> tag("th", at("scope", "col"), text(column.title)))
                .toList());
        List<Html.Markup> rows = answer.rows().stream()
                .limit(MOST)
                .map(row -> tag(
                        "tr",
                        Html.join(columns.stream()
                                .map(column -> cell(column, row))
                                .toList())))
                .toList();
        String count = answer.rows().size() + (answer.rows().size() == 1 ? " row" : " rows");
        String note = answer.rows().size() > MOST ? count + ", the first " + MOST + " are shown" : count;
        return tag(
                "section",
                tag("p", css("small"), text(note)),
                tag(
                        "div",
                        css("wide"),
                        at("tabindex", "0"),
                        at("role", "region"),
                        at("aria-label", "Answer"),
                        tag("table", css("answer"), tag("thead", tag("tr", head)), tag("tbody", Html.join(rows)))));
    }

    /// @param target index of the column that its values lead to, or its own
    private record Column(String title, int index, int target) {}

    private static List<Column> columns(List<String> names) {
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            String companion = name.endsWith(LABEL) ? name.substring(0, name.length() - LABEL.length()) : name;
            boolean shownElsewhere = names.contains(name + LABEL);
            if (!shownElsewhere) {
                int target = names.contains(companion) ? names.indexOf(companion) : names.indexOf(name);
                columns.add(new Column(companion, names.indexOf(name), target));
            }
        }
        return columns;
    }

    private Html.Markup cell(Column column, List<Cell> row) {
        Cell shown = row.get(column.index);
        Cell target = row.get(column.target);
        boolean number = shown.datatype()
                .filter(type -> type.matches(".*#(decimal|integer|double)"))
                .isPresent();
        Html.Markup value =
                target.kind() == Cell.Kind.IRI ? link(addresses.of(target.text()), words(shown)) : text(shown.text());
        return number ? tag("td", css("number"), value) : tag("td", value);
    }

    private String words(Cell cell) {
        boolean own = cell.kind() == Cell.Kind.IRI && cell.text().startsWith(addresses.base());
        return own ? cell.text().substring(addresses.base().length()) : Prefixes.shorten(cell.text());
    }
}
