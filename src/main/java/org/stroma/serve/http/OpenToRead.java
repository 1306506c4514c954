package org.stroma.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Sets headers on every answer: pages of any origin may read it (CORS, without credentials), and none may guess
/// its type.
public final class OpenToRead implements Filter {

    /// Headers by which a page of any origin may read an answer.
    static final Map<String, String> ANY_ORIGIN = Map.of(
            "Access-Control-Allow-Origin",
            "*",
            "Access-Control-Expose-Headers",
            "Allow, Content-Disposition, ETag, Last-Modified, Link, Retry-After, X-Problem");

    private static final int NO_CONTENT = 204;

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /// Scripts are our own files only, and nothing is fetched from elsewhere. The editor and the drawing set styles as
    /// they run.
    private static final String PAGES = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        ANY_ORIGIN.forEach(answer::setHeader);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Content-Security-Policy", asked.getRequestURI().equals("/sparql") ? DATA : PAGES);
        if (asked.getMethod().equals("OPTIONS")) {
            preflight(asked, answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void preflight(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", ReadOnly.ASKING);
        Optional.ofNullable(request.getHeader("Access-Control-Request-Headers"))
                .ifPresent(headers -> response.setHeader("Access-Control-Allow-Headers", headers));
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("Allow", ReadOnly.ASKING);
        response.setStatus(NO_CONTENT);
    }
}
