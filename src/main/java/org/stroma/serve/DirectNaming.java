package org.stroma.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/// Graphs named by the address they are asked at (SPARQL 1.1 Graph Store HTTP Protocol, section 4.1): what lies below
/// the path of the dataset is the same as that dataset with the address as its `graph`.
///
/// @param dataset path of the dataset
record DirectNaming(String dataset) implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        boolean direct = asked.getRequestURI().startsWith(dataset + "/") && asked.getQueryString() == null;
        chain.doFilter(direct ? new Indirect(asked) : asked, response);
    }

    private final class Indirect extends HttpServletRequestWrapper {

        private final String graph;

        private Indirect(HttpServletRequest direct) {
            super(direct);
            this.graph = direct.getRequestURL().toString();
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
}
