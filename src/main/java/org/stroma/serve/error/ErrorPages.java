package org.stroma.serve.error;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.query.engine.Nearest;
import org.stroma.query.format.Json;
import org.stroma.serve.catalog.CatalogThing;
import org.stroma.serve.http.Accept;
import org.stroma.serve.http.Failures;
import org.stroma.serve.http.Reply;
import org.stroma.serve.version.Following;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.view.Frame;
import org.stroma.serve.view.Site;
import org.stroma.serve.view.Wording;
import tools.jackson.databind.node.ObjectNode;

/// What is wrong with a request: a page for those that read HTML, `application/problem+json` (RFC 9457) for those that
/// read JSON, else the line of text that it was.
public final class ErrorPages implements Failures {

    private static final String TEXT = "text/plain";
    private static final String HTML = "text/html";
    private static final String PROBLEM = "application/problem+json";
    private static final String SPARQL = "/sparql";
    private static final Set<Integer> SEEKING = Set.of(Reply.NOT_FOUND, Reply.GONE);
    private static final List<String> ASKING = List.of("/ask/", "/api/");
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(Reply.BAD_REQUEST, "This cannot be answered"),
            Map.entry(401, "This needs the operator’s word"),
            Map.entry(403, "This is not allowed here"),
            Map.entry(Reply.NOT_FOUND, "There is nothing at this address"),
            Map.entry(Reply.NOT_ALLOWED, "This graph can be read, not written"),
            Map.entry(Reply.NOT_ACCEPTABLE, "Not in this form"),
            Map.entry(Reply.GONE, "This was here and is gone"),
            Map.entry(Reply.TOO_LARGE, "This is too large"),
            Map.entry(429, "Too many queries at the same time"),
            Map.entry(500, "Something failed here"),
            Map.entry(Reply.UNAVAILABLE, "There is no answer in time"));
    private static final List<Frame.Link> LISTS = List.of(
            new Frame.Link("/entities", "Browse all things"),
            new Frame.Link("/documents", "All documents"),
            new Frame.Link("/questions", "All questions"),
            new Frame.Link("/", "Start page"));

    private final Following following;
    private final Site site;
    private final Questions questions;
    private final NearNames names;

    public ErrorPages(Following following, Site site, Questions questions, NearNames names) {
        this.following = following;
        this.site = site;
        this.questions = questions;
        this.names = names;
    }

    @Override
    public Reply shaped(Asked asked, Reply plain) {
        String form = Accept.choose(asked.accept(), TEXT, HTML, PROBLEM, "application/json")
                .orElse(TEXT);
        // The endpoint of programs never sends a page, nor what a client could take for an answer.
        if (form.equals(TEXT) || asked.path().equals(SPARQL)) {
            return plain;
        }
        try (Following.Lease lease = following.lease()) {
            // Who waited in vain does not wait once more for a page that says so.
            if (plain.status() == Reply.UNAVAILABLE && !site.isReady(lease.snapshot())) {
                return plain;
            }
            ErrorView view = view(asked, plain, lease.snapshot());
            return form.equals(HTML) ? page(view, plain, lease.snapshot()) : plain.as(PROBLEM, json(view));
        } catch (RuntimeException e) {
            // What made the request fail may keep its page from being made.
            return plain;
        }
    }

    private Reply page(ErrorView view, Reply plain, Snapshot snapshot) {
        Frame frame = site.frame(snapshot, view.title()).withoutSearch();
        return plain.as(HTML, site.render("error", frame, view));
    }

    private ErrorView view(Asked asked, Reply plain, Snapshot snapshot) {
        boolean seeking = SEEKING.contains(plain.status());
        String name = seeking ? SoughtName.of(asked) : "";
        boolean asksQuestion = ASKING.stream().anyMatch(asked.path()::startsWith);
        List<CatalogThing> near = name.isEmpty() || asksQuestion ? List.of() : names.near(snapshot, name);
        return new ErrorView(
                plain.status(),
                title(plain.status(), asksQuestion ? "" : name),
                asked.parameters().isEmpty() ? asked.path() : asked.path() + "?" + asked.parameters(),
                plain.body().strip(),
                name,
                near.stream()
                        .map(thing -> new ErrorView.Near(
                                site.link(thing), Wording.counted(thing.signs().total(), "claim", "claims")))
                        .toList(),
                asksQuestion ? questions(name.replace(' ', '-')) : List.of(),
                LISTS);
    }

    private static String title(int status, String name) {
        if (status == Reply.NOT_FOUND && !name.isEmpty() && !name.contains("://")) {
            return "Nothing here is called “" + name + "”";
        }
        return Optional.ofNullable(TITLES.get(status)).orElse("There is no answer");
    }

    private List<Frame.Link> questions(String name) {
        List<String> known = questions.list().stream().map(Question::name).toList();
        return Nearest.to(name, known).stream()
                .flatMap(found -> questions.find(found).stream())
                .map(question -> new Frame.Link("/ask/" + question.name(), question.title()))
                .toList();
    }

    private static String json(ErrorView view) {
        ObjectNode problem = Json.object();
        problem.put("status", view.status());
        problem.put("title", view.title());
        problem.put("detail", view.reason());
        problem.put("instance", view.address());
        if (!view.near().isEmpty()) {
            problem.set(
                    "did-you-mean",
                    Json.strings(view.near().stream()
                            .map(near -> near.thing().label())
                            .toList()));
        }
        return Json.text(problem);
    }
}
