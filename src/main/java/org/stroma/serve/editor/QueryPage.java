package org.stroma.serve.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stroma.query.Questions;
import org.stroma.query.engine.Prefixes;
import org.stroma.query.engine.QueryFailed;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.example.Example;
import org.stroma.serve.example.Examples;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.sparql.Engines;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;

/// `/query`: an editor for SPARQL with examples and terms of this graph. Without JavaScript it is a plain form.
public record QueryPage(Site site, Questions questions, Engines engines, Examples examples) implements Page.Answering {

    private static final int EXAMPLES = 12;
    private static final int TERMS = 16;
    private static final String KG = "https://w3id.org/stroma/ontology#";
    private static final String EXAMPLE = "example";
    private static final String FIRST = """
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>

            # What is claimed, the most believed first, and who says so
            SELECT ?subject ?relation ?object ?belief ?quote ?document WHERE {
              ?claim rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;
                     kg:belief ?belief ; kg:hasEvidence ?evidence .
              ?evidence kg:quote ?quote ; prov:wasDerivedFrom ?document .
            } ORDER BY DESC(?belief) ?subject ?relation ?object ?document LIMIT 50
            """;

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        List<Example> best =
                examples.of(snapshot).map(known -> known.best(EXAMPLES)).orElse(List.of());
        String chosen = Optional.ofNullable(request.getParameter(EXAMPLE)).orElse("");
        String query = Optional.ofNullable(request.getParameter("query"))
                .or(() -> best.stream()
                        .filter(example -> example.question().name().equals(chosen))
                        .findFirst()
                        .flatMap(example -> sparql(example, snapshot)))
                .orElse(FIRST);
        Frame frame = site.frame(snapshot, "SPARQL", Frame.Place.SPARQL).with("query.js");
        return Reply.ok("text/html", site.render("query", frame, view(query, chosen, best, site.catalog(snapshot))));
    }

    private Optional<String> sparql(Example example, Snapshot snapshot) {
        try {
            return Optional.of(example.question().sparql(engines.of(snapshot), example.values()));
        } catch (QueryFailed e) {
            return Optional.empty();
        }
    }

    private QueryView view(String query, String chosen, List<Example> best, Catalog catalog) {
        Map<String, List<Example>> groups = best.stream()
                .collect(Collectors.groupingBy(
                        example -> example.question().group(), TreeMap::new, Collectors.toList()));
        return new QueryView(
                query,
                site.options().base(),
                groups.entrySet().stream()
                        .map(group -> new QueryView.Group(
                                group.getKey(),
                                group.getValue().stream()
                                        .map(example -> link(example, chosen))
                                        .toList()))
                        .toList(),
                questions.list().size(),
                classes(catalog),
                relations(catalog));
    }

    private static QueryView.Link link(Example example, String chosen) {
        String name = example.question().name();
        return new QueryView.Link(
                name,
                "/query?" + EXAMPLE + "=" + Addresses.encode(name),
                example.words(),
                (example.more() ? "over " : "") + Wording.counted(example.rows(), "row", "rows"),
                name.equals(chosen));
    }

    private static List<QueryView.Term> classes(Catalog catalog) {
        return mostFirst(catalog.kinds()).stream()
                .limit(TERMS)
                .map(kind -> new QueryView.Term(
                        "kg:" + kind.getKey(),
                        Wording.grouped(kind.getValue()),
                        kind.getKey().equals("Document") ? "/documents" : "/entities?kind=" + kind.getKey()))
                .toList();
    }

    private static List<QueryView.Term> relations(Catalog catalog) {
        return mostFirst(catalog.relations()).stream()
                .filter(relation -> relation.getKey().startsWith(KG))
                .limit(TERMS)
                .map(relation -> new QueryView.Term(
                        Prefixes.shorten(relation.getKey()),
                        Wording.grouped(relation.getValue()),
                        "/claims?relation=" + Addresses.encode(LinkedThing.localName(relation.getKey()))))
                .toList();
    }

    private static List<Map.Entry<String, Integer>> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
