package org.stroma.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import org.stroma.serve.http.Page;
import org.stroma.serve.http.Reply;
import org.stroma.serve.traffic.Traffic;
import org.stroma.serve.version.Snapshot;

/// `/metrics`: the server's metrics, for Prometheus.
public record MetricsPage(Traffic traffic) implements Page.Answering {

    private static final String TEXT_FORMAT = "text/plain;version=0.0.4";

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        return Reply.ok(TEXT_FORMAT, traffic.text());
    }
}
