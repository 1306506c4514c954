package org.stroma.serve.traffic;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/// Counts requests in progress, and notes the route of each, so that metrics are kept for the server's own routes
/// and for no others, whatever clients request.
///
/// @param dataset the path that Fuseki answers before any servlet
public record Arrival(Traffic traffic, String dataset) implements Filter {

    /// The request's attribute that holds the address.
    static final String ROUTE = "org.stroma.route";

    static final String OTHER = "other";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String route = route((HttpServletRequest) request);
        boolean query = route.equals(dataset);
        request.setAttribute(ROUTE, route);
        traffic.begin(query);
        try {
            chain.doFilter(request, response);
        } finally {
            traffic.end(query);
        }
    }

    private String route(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals(dataset) || path.equals("/")) {
            return path;
        }
        String pattern = request.getHttpServletMapping().getPattern();
        return pattern.isEmpty() || pattern.equals("/") || pattern.equals("/*") ? OTHER : pattern;
    }
}
