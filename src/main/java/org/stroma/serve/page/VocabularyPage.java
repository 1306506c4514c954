package org.stroma.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.Cell;
import org.stroma.query.engine.Prefixes;
import org.stroma.query.format.Json;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.lookup.LiveQuery;
import org.stroma.serve.lookup.Lookup;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.version.PerVersion;
import org.stroma.serve.version.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `/query/vocabulary`: the completions of the editor as JSON: prefixes, classes and properties with their meaning,
/// and the questions as examples.
public final class VocabularyPage implements Page.Answering {

    private static final LiveQuery TERMS = LiveQuery.named("terms");

    private final PerVersion<String> json;

    public VocabularyPage(ServerOptions options, Questions questions) {
        this.json = new PerVersion<>(snapshot -> Visit.of(options, snapshot, lookup -> json(lookup, questions)));
    }

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        return Reply.ok("application/json", json.of(snapshot));
    }

    private static String json(Lookup lookup, Questions questions) {
        ObjectNode whole = Json.object();
        Prefixes.all().forEach(whole.putObject("prefixes")::put);
        ArrayNode terms = whole.putArray("terms");
        lookup.run(TERMS).rows().forEach(row -> terms.add(term(row)));
        ArrayNode examples = whole.putArray("examples");
        questions.list().forEach(question -> examples.add(example(question)));
        return Json.text(whole);
    }

    private static ObjectNode term(List<Cell> row) {
        ObjectNode term = Json.object();
        term.put("iri", row.get(0).text());
        term.put("kind", row.get(1).text());
        term.put("label", row.get(2).text());
        term.put("definition", row.get(3).text());
        return term;
    }

    private static ObjectNode example(Question question) {
        ObjectNode example = Json.object();
        example.put("name", question.name());
        example.put("title", question.title());
        example.put("sparql", question.sparql());
        return example;
    }
}
