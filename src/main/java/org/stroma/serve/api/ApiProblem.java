package org.stroma.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import org.stroma.query.UnknownName;
import org.stroma.query.format.Json;
import org.stroma.serve.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/// Why there is no answer: one line for people, or RFC 9457 for programs that take JSON.
final class ApiProblem {

    private static final String MEDIA_TYPE = "application/problem+json";

    private ApiProblem() {}

    static Reply of(HttpServletRequest request, int status, RuntimeException problem) {
        boolean text = switch (ApiFormat.accepted(request)) {
            case CSV, TSV, TABLE, NQUADS -> true;
            case JSON, JSONLD, SPARQL -> false;
        };
        return text
                ? Reply.failed(status, String.valueOf(problem.getMessage()))
                : new Reply(status, MEDIA_TYPE, Json.text(described(status, problem)));
    }

    private static ObjectNode described(int status, RuntimeException problem) {
        ObjectNode described = Json.object();
        described.put("status", status);
        described.put("title", status == Reply.BAD_REQUEST ? "bad parameter" : "no answer");
        described.put("detail", problem.getMessage());
        if (problem instanceof UnknownName unknown) {
            described.put("parameter", unknown.parameter());
            described.put("value", unknown.name());
            described.set("candidates", Json.strings(unknown.nearest()));
            described.set("did-you-mean", Json.strings(unknown.offered()));
        }
        return described;
    }
}
