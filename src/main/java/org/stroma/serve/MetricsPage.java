package org.stroma.serve;

import jakarta.servlet.http.HttpServletRequest;

/// `/metrics`: what the server measures of itself, for Prometheus.
record MetricsPage(Traffic traffic) implements Page.Answering {

    private static final String TEXT_FORMAT = "text/plain;version=0.0.4";

    @Override
    public Reply reply(HttpServletRequest request, Snapshot snapshot) {
        return Reply.ok(TEXT_FORMAT, traffic.text());
    }
}
