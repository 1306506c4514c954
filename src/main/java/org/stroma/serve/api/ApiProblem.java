package org.stroma.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.stroma.query.UnknownName;
import org.stroma.serve.http.Reply;

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
                : new Reply(status, MEDIA_TYPE, described(status, problem) + "\n");
    }

    private static JsonObject described(int status, RuntimeException problem) {
        JsonObject described = new JsonObject();
        described.put("status", status);
        described.put("title", status == Reply.BAD_REQUEST ? "bad parameter" : "no answer");
        described.put("detail", problem.getMessage());
        if (problem instanceof UnknownName unknown) {
            described.put("parameter", unknown.parameter());
            described.put("value", unknown.name());
            JsonArray candidates = new JsonArray();
            unknown.nearest().forEach(candidates::add);
            described.put("candidates", candidates);
        }
        return described;
    }
}
