package org.stroma.serve.suggest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.stroma.model.search.Suggestion;
import org.stroma.query.engine.NearNames;
import org.stroma.query.format.Json;
import org.stroma.serve.http.Accept;
import org.stroma.serve.http.Addresses;
import org.stroma.serve.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/// That nothing is known of what was asked for, with what may have been meant: a line for people, RFC 9457 for programs
/// that take JSON.
///
/// @param detail what is not known
/// @param names what may have been meant
/// @param things those of the names that are things
public record NotKnown(String detail, List<String> names, List<Suggestion> things) {

    private static final String PROBLEM = "application/problem+json";
    private static final int STATUS = 404;

    public NotKnown {
        names = List.copyOf(names);
        things = List.copyOf(things);
    }

    /// Of a thing by its name or by the path of its IRI.
    public static NotKnown thing(String detail, List<Suggestion> near) {
        return new NotKnown(
                detail, near.stream().map(Suggestions::matched).distinct().toList(), near);
    }

    public Reply reply(HttpServletRequest request, Addresses addresses) {
        Optional<String> wanted = Accept.choose(request, "text/plain", "text/html", "application/json", PROBLEM);
        boolean json = wanted.filter(type -> type.endsWith("json")).isPresent();
        String message = NearNames.offer(detail, names);
        return json ? new Reply(STATUS, PROBLEM, Json.text(described(addresses))) : Reply.notFound(message);
    }

    private ObjectNode described(Addresses addresses) {
        ObjectNode described = Json.object();
        described.put("status", STATUS);
        described.put("title", "not known");
        described.put("detail", detail);
        described.set("did-you-mean", Json.strings(names));
        if (!things.isEmpty()) {
            described.set("things", new SuggestionJson(addresses).of(things));
        }
        return described;
    }
}
