package org.stroma.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Refuses requests that would change the graph, and says what is possible instead.
///
/// @param endpoint where queries are asked
/// @param asked other paths that take a body
public record ReadOnly(String endpoint, Set<String> asked) implements Filter {

    /// What pages take.
    static final String READING = "GET, HEAD, OPTIONS";

    /// What takes a body besides.
    static final String ASKING = "GET, HEAD, POST, OPTIONS";

    private static final int FORBIDDEN = 403;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final String UPDATE = "application/sparql-update";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest sent = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String allowed = takesBody(sent.getRequestURI()) ? ASKING : READING;
        if (!METHODS.contains(sent.getMethod()) || sent.getMethod().equals("POST") && allowed.equals(READING)) {
            String method = sent.getMethod().replaceAll("[^A-Za-z]", "?");
            Reply.failed(
                            Reply.NOT_ALLOWED,
                            method + " is not allowed here: the graph is read-only. Allowed: " + allowed)
                    .with("Allow", allowed)
                    .send(sent, answer);
        } else if (sent.getRequestURI().equals(endpoint) && isUpdate(sent)) {
            Reply.failed(FORBIDDEN, "updates are not allowed: the graph is read-only; ask by query=…")
                    .with("Allow", allowed)
                    .send(sent, answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean takesBody(String path) {
        return path.equals(endpoint)
                || asked.stream().anyMatch(taking -> path.equals(taking) || path.startsWith(taking + "/"));
    }

    private static boolean isUpdate(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith(UPDATE) || request.getParameter("update") != null;
    }
}
