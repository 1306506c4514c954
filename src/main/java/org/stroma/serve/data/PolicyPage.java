package org.stroma.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import org.stroma.query.format.Json;
import org.stroma.serve.http.Connections;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.limit.QueryLimits;
import org.stroma.serve.version.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/// `/policy`: the server's limits as JSON. The service description has the same as triples.
///
/// @param bytesPerDocument how long an added document may be; 0 if none may be added
public record PolicyPage(QueryLimits limits, long bytesPerDocument) implements Page.Answering {

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        return Reply.ok("application/json", Json.text(json()));
    }

    private ObjectNode json() {
        ObjectNode policy = Json.object();
        policy.put("writable", false);
        policy.put("documentsMayBeAdded", bytesPerDocument > 0);
        policy.put("bytesPerDocument", bytesPerDocument);
        policy.put("millisecondsPerQuery", limits.time().toMillis());
        policy.put("rowsPerAnswer", limits.rows());
        policy.put("bytesPerAnswer", limits.bytes());
        policy.put("bytesPerRequest", Connections.LARGEST_REQUEST);
        policy.put("queriesPerClientAtATime", limits.perClient());
        policy.set(
                "services",
                Json.strings(limits.services().stream().map(Object::toString).toList()));
        policy.put("load", false);
        policy.put("javaFunctions", false);
        policy.put("jsonp", false);
        policy.put("origins", "*");
        policy.put("credentials", false);
        return policy;
    }
}
