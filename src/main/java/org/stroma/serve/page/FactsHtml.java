package org.stroma.serve.page;

import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.link;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;

/// The statements of the graph about a thing: properties and values in a table.
record FactsHtml(Addresses addresses) {

    private static final int MOST = 100;
    private static final LiveQuery POINTING = LiveQuery.named("pointing");

    /// What is said of a thing, without some properties; nothing where nothing is left.
    Html.Markup of(Lookup lookup, LinkedThing thing, Collection<String> without) {
        Map<String, List<Cell>> rows = new TreeMap<>(thing.values());
        rows.keySet().removeAll(without);
        return table("In the graph", lookup, rows);
    }

    /// What points to a thing, claims aside.
    Html.Markup pointing(Lookup lookup, LinkedThing thing) {
        Answer answer = lookup.run(POINTING.about("thing", List.of(thing.iri())).part(0, MOST));
        Map<String, List<Cell>> rows = new TreeMap<>();
        answer.rows()
                .forEach(row -> rows.computeIfAbsent(Prefixes.shorten(row.get(0).text()), property -> new ArrayList<>())
                        .add(row.get(1)));
        return table(
                answer.rows().size() < MOST ? "What points to it" : "What points to it, the first " + MOST,
                lookup,
                rows);
    }

    private Html.Markup table(String heading, Lookup lookup, Map<String, List<Cell>> rows) {
        if (rows.isEmpty()) {
            return Html.Markup.NOTHING;
        }
        Map<String, String> names = lookup.names(rows.values().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.kind() == Cell.Kind.IRI)
                .map(Cell::text)
                .toList());
        List<Html.Markup> lines = rows.entrySet().stream()
                .map(row -> tag(
                        "tr", tag("th", at("scope", "row"), tag("code", row.getKey())), values(row.getValue(), names)))
                .toList();
        return tag("section", tag("h2", heading), tag("table", css("facts"), tag("tbody", Html.join(lines))));
    }

    private Html.Markup values(List<Cell> values, Map<String, String> names) {
        List<Html.Markup> shown = values.stream()
                .limit(MOST)
                .map(value -> tag("li", value(value, names)))
                .toList();
        return tag("td", tag("ul", Html.join(shown)));
    }

    private Html.Markup value(Cell value, Map<String, String> names) {
        return value.kind() == Cell.Kind.IRI
                ? link(addresses.of(value.text()), names.getOrDefault(value.text(), Prefixes.shorten(value.text())))
                : text(value.text());
    }
}
