package org.stroma.serve.search;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.stroma.model.search.TextSearch;
import org.stroma.query.engine.Prefixes;
import org.stroma.serve.data.Description;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.page.Html;
import org.stroma.serve.page.ThingHtml;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;

/// `/reconcile`: names of a table to things of the graph, by the Reconciliation Service API 0.2 as OpenRefine speaks
/// it. A name that is just one thing's is a match; of any other it is for people to say.
public final class Reconciliation extends HttpServlet {

    public static final String PATH = "/reconcile";

    private static final long serialVersionUID = 1L;
    private static final int MOST_QUERIES = 500;
    private static final int MOST_CANDIDATES = 50;
    private static final int USUAL = 5;
    private static final String JSON_TYPE = "application/json";

    private final transient Page page;

    public Reconciliation(ServerOptions options, Following following) {
        this.page = new Page(following, (request, snapshot) -> new Reconciled(options, snapshot).reply(request));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.doGet(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.doGet(request, response);
    }

    /// Answers of one version.
    private record Reconciled(ServerOptions options, Snapshot snapshot) {

        Reply reply(HttpServletRequest request) {
            String path = request.getRequestURI();
            if (path.endsWith("/suggest/entity")) {
                return suggested(
                        Optional.ofNullable(request.getParameter("prefix")).orElse(""));
            }
            if (path.endsWith("/preview")) {
                return preview(Optional.ofNullable(request.getParameter("id")).orElse(""));
            }
            return Optional.ofNullable(request.getParameter("queries"))
                    .map(this::batch)
                    .orElseGet(() -> Reply.ok(JSON_TYPE, manifest(root(request)) + "\n"));
        }

        private JsonObject manifest(String root) {
            JsonObject manifest = new JsonObject();
            JsonArray versions = new JsonArray();
            versions.add("0.2");
            manifest.put("versions", versions);
            manifest.put("name", "Stroma");
            manifest.put("identifierSpace", options.base());
            manifest.put("schemaSpace", "https://w3id.org/stroma/ontology#");
            manifest.put("view", object("url", root + "/describe?iri={{id}}"));
            JsonObject preview = object("url", root + "/reconcile/preview?id={{id}}");
            preview.put("width", 400);
            preview.put("height", 200);
            manifest.put("preview", preview);
            JsonObject entity = object("service_url", root);
            entity.put("service_path", "/reconcile/suggest/entity");
            JsonObject suggest = new JsonObject();
            suggest.put("entity", entity);
            manifest.put("suggest", suggest);
            return manifest;
        }

        private Reply batch(String queries) {
            try {
                JsonObject asked = JSON.parse(queries);
                if (asked.size() > MOST_QUERIES) {
                    return Reply.failed(Reply.BAD_REQUEST, "more than " + MOST_QUERIES + " queries at once");
                }
                JsonObject answers = new JsonObject();
                for (String key : asked.keys().stream().sorted().toList()) {
                    JsonObject answer = new JsonObject();
                    answer.put("result", candidates(asked.getObj(key)));
                    answers.put(key, answer);
                }
                return Reply.ok(JSON_TYPE, answers + "\n");
            } catch (JsonException e) {
                return Reply.failed(Reply.BAD_REQUEST, "queries is no batch of the Reconciliation API 0.2");
            }
        }

        private JsonArray candidates(JsonObject query) {
            String name = string(query, "query").orElse("");
            int limit = Optional.ofNullable(query.get("limit"))
                    .filter(JsonValue::isNumber)
                    .map(number -> Math.max(
                            1,
                            Math.min(
                                    MOST_CANDIDATES,
                                    number.getAsNumber().value().intValue())))
                    .orElse(USUAL);
            List<TextSearch.Hit> hits = hits(name, string(query, "type").map(Search::term), limit);
            long whole = hits.stream().filter(TextSearch.Hit::whole).count();
            JsonArray candidates = new JsonArray();
            for (TextSearch.Hit hit : hits) {
                JsonObject candidate = entity(hit);
                candidate.put("score", score(hit, hits.getFirst()));
                candidate.put("match", hit.whole() && whole == 1);
                candidates.add(candidate);
            }
            return candidates;
        }

        private List<TextSearch.Hit> hits(String name, Optional<String> type, int limit) {
            return name.isBlank()
                    ? List.of()
                    : snapshot.words().names(name, type, 0, limit).hits();
        }

        /// 100 for the very name, less for what only holds its words, beside the best of them.
        private static int score(TextSearch.Hit hit, TextSearch.Hit best) {
            return hit.whole() ? 100 : (int) Math.min(80, Math.round(80 * hit.score() / best.score()));
        }

        private Reply suggested(String prefix) {
            JsonArray result = new JsonArray();
            hits(prefix, Optional.empty(), USUAL * 2).forEach(hit -> result.add(entity(hit)));
            JsonObject answer = new JsonObject();
            answer.put("result", result);
            return Reply.ok(JSON_TYPE, answer + "\n");
        }

        private Reply preview(String id) {
            String iri = Prefixes.expand(id).orElse(id);
            if (new Description(snapshot.dataset()).of(iri).isEmpty()) {
                return Reply.notFound("nothing is known of " + iri);
            }
            return Visit.html(options, snapshot, lookup -> {
                LinkedThing thing = lookup.thing(iri);
                Html.Markup body = Html.all(
                        Html.tag("h1", thing.name()),
                        Html.tag("p", ThingHtml.kind(lookup, thing)),
                        Html.tag("p", String.join(", ", thing.texts("skos:altLabel"))));
                return "<!DOCTYPE html>\n"
                        + Html.tag("html", Html.at("lang", "en"), Html.tag("body", body))
                                .source() + "\n";
            });
        }

        private static JsonObject entity(TextSearch.Hit hit) {
            JsonObject entity = new JsonObject();
            entity.put("id", hit.thing());
            entity.put("name", hit.name());
            entity.put("description", hit.text().equals(hit.name()) ? "" : "also " + hit.text());
            JsonArray types = new JsonArray();
            hit.types().stream()
                    .filter(type -> Prefixes.shorten(type).startsWith("kg:"))
                    .forEach(iri -> {
                        JsonObject type = object("id", iri);
                        type.put("name", LinkedThing.localName(iri));
                        types.add(type);
                    });
            entity.put("type", types);
            return entity;
        }

        private static Optional<String> string(JsonObject query, String key) {
            return Optional.ofNullable(query.get(key))
                    .filter(JsonValue::isString)
                    .map(value -> value.getAsString().value().strip())
                    .filter(text -> !text.isEmpty());
        }

        private static JsonObject object(String key, String value) {
            JsonObject object = new JsonObject();
            object.put(key, value);
            return object;
        }

        private static String root(HttpServletRequest request) {
            String whole = request.getRequestURL().toString();
            return whole.substring(0, whole.indexOf("/reconcile"));
        }
    }
}
