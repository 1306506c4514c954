package org.stroma.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.query.Answer;
import org.stroma.query.QueryEngine;
import org.stroma.query.Question;
import org.stroma.query.Questions;

/// `/`: what is in the graph, the questions, a place to type SPARQL.
record HomePage(ServerOptions options, Questions questions) implements Page.Answering {

    private static final String FORM = """
            <h2>SPARQL</h2>
            <form action="/sparql" method="get">
            <p><textarea name="query" rows="8" spellcheck="false">PREFIX kg: &lt;https://w3id.org/stroma/ontology#&gt;
            PREFIX skos: &lt;http://www.w3.org/2004/02/skos/core#&gt;
            SELECT ?drugLabel ?receptorLabel WHERE {
              ?drug kg:blocks ?receptor ; skos:prefLabel ?drugLabel .
              ?receptor skos:prefLabel ?receptorLabel .
            } ORDER BY ?drugLabel ?receptorLabel</textarea></p>
            <p><select name="output"><option>text</option><option>json</option><option>csv</option><option>tsv</option>
            <option>xml</option></select> <button>Ask</button></p>
            </form>
            """;

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        StringBuilder body = new StringBuilder();
        questions.find("contents").ifPresent(contents -> counts(body, contents, snapshot));
        body.append("<h2>Questions</h2>\n");
        Map<String, List<Question>> groups = questions.list().stream()
                .collect(Collectors.groupingBy(Question::group, TreeMap::new, Collectors.toList()));
        groups.forEach((group, list) -> group(body, group, list));
        body.append(FORM);
        return Reply.ok("text/html", Html.page("Stroma", body.toString()));
    }

    private void counts(StringBuilder body, Question contents, Snapshot snapshot) {
        Answer answer = contents.ask(QueryEngine.over(snapshot.dataset(), options.limit()), Map.of());
        body.append("<h2>In the graph</h2>\n<table>\n");
        answer.rows()
                .forEach(row -> body.append("<tr>")
                        .append(row.stream()
                                .map(cell -> "<td>" + Html.escape(cell.text()) + "</td>")
                                .collect(Collectors.joining()))
                        .append("</tr>\n"));
        body.append("</table>\n");
    }

    private static void group(StringBuilder body, String group, List<Question> questions) {
        body.append("<h3>").append(Html.escape(group)).append("</h3>\n<ul>\n");
        for (Question question : questions) {
            body.append("<li>")
                    .append(Html.link(address(question), question.title()))
                    .append(' ')
                    .append(Html.escape(question.description()))
                    .append("</li>\n");
        }
        body.append("</ul>\n");
    }

    private static String address(Question question) {
        String parameters = question.example().entrySet().stream()
                .map(entry -> "&" + entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return "/api/" + question.name() + "?format=table" + parameters;
    }
}
