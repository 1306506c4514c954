package org.stroma.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/// A request for one graph of a dataset, as if it had been asked for by `graph=`.
final class NamedGraphRequest extends HttpServletRequestWrapper {

    private final String dataset;
    private final String graph;

    NamedGraphRequest(HttpServletRequest request, String dataset, String graph) {
        super(request);
        this.dataset = dataset;
        this.graph = graph;
    }

    @Override
    public String getRequestURI() {
        return dataset;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(graph);
    }

    @Override
    public String getServletPath() {
        return dataset;
    }

    @Override
    public String getQueryString() {
        return "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8);
    }

    @Override
    public String getParameter(String name) {
        return name.equals("graph") ? graph : super.getParameter(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of("graph", new String[] {graph});
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(List.of("graph"));
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().getOrDefault(name, super.getParameterValues(name));
    }
}
