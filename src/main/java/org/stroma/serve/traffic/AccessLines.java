package org.stroma.serve.traffic;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.stroma.query.format.Json;
import tools.jackson.databind.node.ObjectNode;

/// Writes the access log: one JSON object to a line.
record AccessLines(AccessLog log) {

    private static final long NANOS_PER_TENTH = 100_000;

    void write(Request request, Response response, int status, Duration taken, Optional<AskedQuery> query) {
        ObjectNode line = Json.object();
        line.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("client", Request.getRemoteAddr(request));
        line.put("method", request.getMethod());
        line.put("path", request.getHttpURI().getPath());
        line.put("status", status);
        line.put("ms", taken.toNanos() / NANOS_PER_TENTH / 10.0);
        line.put("bytes", Response.getContentBytesWritten(response));
        query.ifPresent(asked -> {
            line.put("rows", asked.rows());
            line.put("query", log.literals() ? asked.text() : asked.shape());
        });
        log.lines().accept(Json.line(line));
    }
}
