package org.stroma.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stroma.query.Cell;
import org.stroma.query.Prefixes;

/// A description for people.
///
/// @param base IRI below which the graph's own names lie
record ThingHtml(String base) {

    private static final List<String> NAMING = List.of("skos:prefLabel", "rdfs:label", "dcterms:title", "kg:fileName");

    /// @param rows direction, property, value, label of the value
    String page(String iri, List<List<Cell>> rows) {
        StringBuilder body = new StringBuilder("<p><code>" + Html.escape(iri) + "</code></p>\n");
        section(body, "What is said of it", "of", rows);
        section(body, "What points to it", "to", rows);
        return Html.page(
                title(iri, rows),
                body.append("<p>")
                        .append(Html.link("/", "Home"))
                        .append("</p>\n")
                        .toString());
    }

    private void section(StringBuilder body, String heading, String direction, List<List<Cell>> rows) {
        List<List<Cell>> chosen = rows.stream()
                .filter(row -> row.getFirst().text().equals(direction))
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        body.append("<h2>").append(heading).append("</h2>\n<table>\n");
        for (List<Cell> row : chosen) {
            body.append("<tr><th>")
                    .append(Html.escape(Prefixes.shorten(row.get(1).text())))
                    .append("</th><td>")
                    .append(value(row.get(2), row.get(3)))
                    .append("</td></tr>\n");
        }
        body.append("</table>\n");
    }

    private String value(Cell value, Cell label) {
        if (value.kind() != Cell.Kind.IRI) {
            return Html.escape(value.text());
        }
        String text = label.text().isEmpty() ? Prefixes.shorten(value.text()) : label.text();
        return Html.link(address(value.text()), text);
    }

    // Own IRIs answer by their path at whatever host and port this is.
    private String address(String iri) {
        return iri.startsWith(base)
                ? "/" + iri.substring(base.length())
                : "/describe?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }

    private static String title(String iri, List<List<Cell>> rows) {
        return NAMING.stream()
                .flatMap(naming -> rows.stream()
                        .filter(row -> row.getFirst().text().equals("of")
                                && Prefixes.shorten(row.get(1).text()).equals(naming)))
                .map(row -> row.get(2).text())
                .findFirst()
                .orElse(Prefixes.shorten(iri));
    }
}
