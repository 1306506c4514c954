package org.stroma.serve.search;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stroma.model.search.Suggestion;
import org.stroma.model.search.TextSearch;
import org.stroma.query.engine.Prefixes;
import org.stroma.query.format.Json;
import org.stroma.serve.data.Description;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.lookup.LinkedThing;
import org.stroma.serve.lookup.Visit;
import org.stroma.serve.suggest.Suggestions;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Site;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `/reconcile`: matches names of a table with things of the graph, by the Reconciliation Service API 0.2, for
/// OpenRefine. A name of exactly one thing is a match; any other is left to the user.
public final class Reconciliation extends HttpServlet {

    public static final String PATH = "/reconcile";

    private static final long serialVersionUID = 1L;
    private static final int MOST_QUERIES = 500;
    private static final int MOST_CANDIDATES = 50;
    private static final int USUAL = 5;
    private static final String JSON_TYPE = "application/json";

    private final transient Page page;

    public Reconciliation(Site site, Following following) {
        this.page = new Page(following, (request, snapshot) -> new Reconciled(site, snapshot).reply(request));
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
    private record Reconciled(Site site, Snapshot snapshot) {

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
                    .orElseGet(() -> Reply.ok(JSON_TYPE, Json.text(manifest(root(request)))));
        }

        private ObjectNode manifest(String root) {
            ObjectNode manifest = Json.object();
            manifest.putArray("versions").add("0.2");
            manifest.put("name", "Stroma");
            manifest.put("identifierSpace", site.options().base());
            manifest.put("schemaSpace", "https://w3id.org/stroma/ontology#");
            manifest.putObject("view").put("url", root + "/describe?iri={{id}}");
            manifest.putObject("preview")
                    .put("url", root + "/reconcile/preview?id={{id}}")
                    .put("width", 400)
                    .put("height", 200);
            manifest.putObject("suggest")
                    .putObject("entity")
                    .put("service_url", root)
                    .put("service_path", "/reconcile/suggest/entity");
            return manifest;
        }

        private Reply batch(String queries) {
            try {
                JsonNode asked = Json.parse(queries);
                if (!asked.isObject() || !asked.valueStream().allMatch(JsonNode::isObject)) {
                    return noBatch();
                }
                if (asked.size() > MOST_QUERIES) {
                    return Reply.failed(Reply.BAD_REQUEST, "more than " + MOST_QUERIES + " queries at once");
                }
                ObjectNode answers = Json.object();
                for (String key : asked.propertyNames().stream().sorted().toList()) {
                    answers.putObject(key).set("result", candidates(asked.get(key)));
                }
                return Reply.ok(JSON_TYPE, Json.text(answers));
            } catch (JacksonException e) {
                return noBatch();
            }
        }

        private static Reply noBatch() {
            return Reply.failed(Reply.BAD_REQUEST, "queries is no batch of the Reconciliation API 0.2");
        }

        private ArrayNode candidates(JsonNode query) {
            String name = string(query, "query").orElse("");
            int limit = Optional.of(query.path("limit"))
                    .filter(JsonNode::isNumber)
                    .map(number -> Math.clamp(number.numberValue().intValue(), 1, MOST_CANDIDATES))
                    .orElse(USUAL);
            List<TextSearch.Hit> hits = hits(name, string(query, "type").map(Search::term), limit);
            long whole = hits.stream().filter(TextSearch.Hit::whole).count();
            return Json.array(hits.stream()
                    .map(hit -> entity(hit)
                            .put("score", score(hit, hits.getFirst()))
                            .put("match", hit.whole() && whole == 1))
                    .toList());
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
            ObjectNode answer = Json.object();
            ArrayNode result = answer.putArray("result");
            if (snapshot.words().suggests()) {
                new Suggestions(snapshot.words())
                        .of(prefix, List.of(), USUAL * 2)
                        .forEach(suggestion -> result.add(entity(suggestion)));
            } else {
                hits(prefix, Optional.empty(), USUAL * 2).forEach(hit -> result.add(entity(hit)));
            }
            return Reply.ok(JSON_TYPE, Json.text(answer));
        }

        private Reply preview(String id) {
            String iri = Prefixes.expand(id).orElse(id);
            if (new Description(snapshot.dataset()).of(iri).isEmpty()) {
                return Reply.notFound("nothing is known of " + iri);
            }
            return Visit.html(site.options(), snapshot, lookup -> {
                LinkedThing thing = lookup.thing(iri);
                String kind = thing.texts("rdf:type").stream()
                        .filter(type -> Prefixes.shorten(type).startsWith("kg:"))
                        .map(type ->
                                site.kinds().of(LinkedThing.localName(type)).singular())
                        .collect(Collectors.joining(", "));
                return site.fragment("preview", new PreviewView(thing.name(), kind, thing.texts("skos:altLabel")));
            });
        }

        private static ObjectNode entity(Suggestion suggestion) {
            ObjectNode entity = Json.object();
            String matched = Suggestions.matched(suggestion);
            entity.put("id", suggestion.thing());
            entity.put("name", suggestion.label());
            entity.put("description", matched.equals(suggestion.label()) ? "" : "also " + matched);
            entity.putArray("type")
                    .addObject()
                    .put("id", suggestion.kind())
                    .put("name", LinkedThing.localName(suggestion.kind()));
            return entity;
        }

        private static ObjectNode entity(TextSearch.Hit hit) {
            ObjectNode entity = Json.object();
            entity.put("id", hit.thing());
            entity.put("name", hit.name());
            entity.put("description", hit.text().equals(hit.name()) ? "" : "also " + hit.text());
            ArrayNode types = entity.putArray("type");
            hit.types().stream()
                    .filter(type -> Prefixes.shorten(type).startsWith("kg:"))
                    .forEach(iri -> types.addObject().put("id", iri).put("name", LinkedThing.localName(iri)));
            return entity;
        }

        private static Optional<String> string(JsonNode query, String key) {
            return Optional.of(query.path(key))
                    .filter(JsonNode::isString)
                    .map(value -> value.asString().strip())
                    .filter(text -> !text.isEmpty());
        }

        private static String root(HttpServletRequest request) {
            String whole = request.getRequestURL().toString();
            return whole.substring(0, whole.indexOf("/reconcile"));
        }
    }
}
