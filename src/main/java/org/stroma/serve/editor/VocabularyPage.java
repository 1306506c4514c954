package org.stroma.serve.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stroma.query.Questions;
import org.stroma.query.engine.Answer;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.Prefixes;
import org.stroma.query.engine.QueryFailed;
import org.stroma.query.format.Json;
import org.stroma.serve.catalog.Catalog;
import org.stroma.serve.example.Examples;
import org.stroma.serve.http.Accept;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.sparql.Engines;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `/query/vocabulary`: prefixes, classes and properties with their meaning and how often the graph has them, as a page
/// and, for the editor, as JSON with the examples; with `part=uses`, which properties the things of each class have.
public final class VocabularyPage implements Page.Answering {

    private static final LiveQuery TERMS = LiveQuery.named("terms");
    private static final LiveQuery USES = LiveQuery.named("uses");
    private static final String JSON = "application/json";
    private static final String HTML = "text/html";
    private static final String CLASS = "class";

    private final Site site;
    private final Questions questions;
    private final Engines engines;
    private final Examples examples;
    private final PerVersion<VocabularyView> views;
    private final PerVersion<String> uses;

    public VocabularyPage(Site site, Questions questions, Engines engines, Examples examples) {
        this.site = site;
        this.questions = questions;
        this.engines = engines;
        this.examples = examples;
        this.views = new PerVersion<>(
                snapshot -> Visit.of(site.options(), snapshot, lookup -> view(lookup, site.catalog(snapshot))));
        this.uses = new PerVersion<>(snapshot -> Visit.of(site.options(), snapshot, VocabularyPage::uses));
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        if ("uses".equals(request.getParameter("part"))) {
            return Reply.ok(JSON, uses.of(snapshot));
        }
        VocabularyView view = views.of(snapshot);
        boolean page = Accept.choose(request, JSON, HTML).equals(Optional.of(HTML));
        Frame frame = site.frame(snapshot, "Vocabulary", Frame.Place.SPARQL);
        return page ? Reply.ok(HTML, site.render("vocabulary", frame, view)) : Reply.ok(JSON, json(view, snapshot));
    }

    private VocabularyView view(Lookup lookup, Catalog catalog) {
        List<List<Cell>> rows = lookup.run(TERMS).rows();
        return new VocabularyView(
                Prefixes.all(),
                rows.stream()
                        .filter(row -> row.get(1).text().equals(CLASS))
                        .map(row -> ofClass(row, catalog))
                        .toList(),
                rows.stream()
                        .filter(row -> !row.get(1).text().equals(CLASS))
                        .map(row -> ofProperty(row, catalog))
                        .toList());
    }

    private VocabularyView.Term ofClass(List<Cell> row, Catalog catalog) {
        String name = LinkedThing.localName(row.getFirst().text());
        int count = catalog.kinds().getOrDefault(name, 0);
        return term(row, count, count == 0 ? "" : "/entities?kind=" + Addresses.encode(name));
    }

    private VocabularyView.Term ofProperty(List<Cell> row, Catalog catalog) {
        String iri = row.getFirst().text();
        int count = catalog.relations().getOrDefault(iri, 0);
        return term(row, count, count == 0 ? "" : "/claims?relation=" + Addresses.encode(LinkedThing.localName(iri)));
    }

    private VocabularyView.Term term(List<Cell> row, int count, String list) {
        String iri = row.getFirst().text();
        return new VocabularyView.Term(
                iri,
                Prefixes.shorten(iri),
                site.addresses().of(iri),
                row.get(2).text(),
                row.get(3).text(),
                count,
                list);
    }

    private String json(VocabularyView view, Snapshot snapshot) {
        ObjectNode whole = Json.object();
        whole.put("base", site.options().base());
        view.prefixes().forEach(whole.putObject("prefixes")::put);
        ArrayNode terms = whole.putArray("terms");
        view.classes().forEach(term -> terms.add(json(term, CLASS)));
        view.properties().forEach(term -> terms.add(json(term, "property")));
        ArrayNode given = whole.putArray("examples");
        examples(snapshot).forEach(given::add);
        return Json.text(whole);
    }

    private static ObjectNode json(VocabularyView.Term term, String kind) {
        ObjectNode json = Json.object();
        json.put("iri", term.iri());
        json.put("kind", kind);
        json.put("label", term.label());
        json.put("definition", term.definition());
        json.put("count", term.count());
        return json;
    }

    // Only those that give rows here.
    private Stream<ObjectNode> examples(Snapshot snapshot) {
        return questions.list().stream()
                .flatMap(
                        question -> examples.of(snapshot).stream().flatMap(known -> known.of(question.name()).stream()))
                .map(example -> Json.object()
                        .put("name", example.question().name())
                        .put("title", example.words())
                        .put("sparql", example.question().sparql(engines.of(snapshot), example.values())));
    }

    private static String uses(Lookup lookup) {
        ObjectNode whole = Json.object();
        Set<String> all = new LinkedHashSet<>();
        ObjectNode classes = whole.putObject("classes");
        try {
            Answer answer = lookup.run(USES);
            answer.rows().stream()
                    .map(row -> Map.entry(row.get(0).text(), row.get(1).text()))
                    .forEach(use -> {
                        all.add(use.getValue());
                        list(classes, use.getKey()).add(use.getValue());
                    });
        } catch (QueryFailed e) {
            // A graph too large for this within the time of a query: the editor then warns of nothing.
            classes.removeAll();
            all.clear();
        }
        whole.set("properties", Json.strings(all.stream().sorted().toList()));
        return Json.text(whole);
    }

    private static ArrayNode list(ObjectNode object, String name) {
        return object.get(name) instanceof ArrayNode known ? known : object.putArray(name);
    }
}
