package org.stroma.serve.suggest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stroma.query.format.Json;
import org.stroma.serve.http.Accept;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.version.Snapshot;

/// `/suggest?q=&kind=&limit=`: things that somebody may be typing, as JSON.
public record SuggestPage(ServerOptions options) implements Page.Answering {

    public static final String PATH = "/suggest";

    private static final String JSON = "application/json";
    private static final int USUAL = 8;
    private static final int MOST = 50;

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        if (Accept.choose(request, JSON).isEmpty()) {
            return Reply.failed(Reply.NOT_ACCEPTABLE, "there is JSON");
        }
        Optional<String> text = Optional.ofNullable(request.getParameter("q"));
        String limit = Optional.ofNullable(request.getParameter("limit")).orElse(Integer.toString(USUAL));
        if (text.isEmpty()) {
            return Reply.failed(Reply.BAD_REQUEST, "suggest what? " + PATH + "?q=plerix");
        }
        if (!limit.matches("[1-9]\\d{0,5}")) {
            return Reply.failed(Reply.BAD_REQUEST, "limit must be a number from 1 to " + MOST + ", found: " + limit);
        }
        Suggestions suggestions = new Suggestions(snapshot.words());
        return Reply.ok(
                JSON,
                Json.text(new SuggestionJson(new Addresses(options.base()))
                        .of(suggestions.of(text.get(), kinds(request), Math.min(MOST, Integer.parseInt(limit))))));
    }

    private static List<String> kinds(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getParameterValues("kind")).orElse(new String[0]))
                .flatMap(each -> Stream.of(each.split(",")))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .toList();
    }
}
