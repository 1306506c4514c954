package org.stroma.serve.page;

import static org.stroma.serve.page.Html.all;
import static org.stroma.serve.page.Html.at;
import static org.stroma.serve.page.Html.css;
import static org.stroma.serve.page.Html.tag;
import static org.stroma.serve.page.Html.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Assets;

/// `/query`: an editor for SPARQL with the questions as examples. Without JavaScript it is a plain form.
public record QueryPage(Questions questions) implements Page.Answering {

    private static final String FIRST = """
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            SELECT ?drug ?drugLabel ?receptor ?receptorLabel WHERE {
              ?drug kg:blocks ?receptor ; skos:prefLabel ?drugLabel .
              ?receptor skos:prefLabel ?receptorLabel .
            } ORDER BY ?drugLabel ?receptorLabel LIMIT 100
            """;

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        String query = Optional.ofNullable(request.getParameter("query")).orElse(FIRST);
        Html.Markup head = tag("link", at("rel", "stylesheet"), at("href", Assets.address("yasgui.css")));
        Html.Markup content = all(
                tag("h1", "SPARQL"),
                examples(),
                tag("div", at("id", "yasgui"), at("hidden", ""), at("data-library", Assets.address("yasgui.js"))),
                form(query),
                tag("section", at("id", "code"), css("code"), at("hidden", ""), tag("h2", "Take it with you")));
        return Reply.ok("text/html", Frame.page("SPARQL", head, content, "query.js"));
    }

    private Html.Markup examples() {
        Map<String, List<Question>> groups = questions.list().stream()
                .collect(Collectors.groupingBy(Question::group, TreeMap::new, Collectors.toList()));
        List<Html.Markup> options = groups.entrySet().stream()
                .map(group -> tag(
                        "optgroup",
                        at("label", group.getKey()),
                        Html.join(group.getValue().stream()
                                .map(question -> tag("option", at("value", question.name()), text(question.title())))
                                .toList())))
                .toList();
        return tag(
                "p",
                css("examples"),
                at("hidden", ""),
                tag("label", at("for", "examples"), text("Examples ")),
                tag(
                        "select",
                        at("id", "examples"),
                        tag("option", at("value", ""), text("choose a question …")),
                        Html.join(options)));
    }

    private static Html.Markup form(String query) {
        return tag(
                "form",
                at("id", "plain"),
                at("action", "/sparql"),
                tag("label", at("for", "query"), text("Query")),
                tag(
                        "textarea",
                        at("id", "query"),
                        at("name", "query"),
                        at("rows", "12"),
                        at("spellcheck", "false"),
                        text(query)),
                tag(
                        "p",
                        tag("label", text("Answer as "), tag("select", at("name", "output"), formats())),
                        text(" "),
                        tag("button", "Ask")));
    }

    private static Html.Markup formats() {
        return Html.join(List.of("text", "json", "csv", "tsv", "xml").stream()
                .map(format -> tag("option", format))
                .toList());
    }
}
