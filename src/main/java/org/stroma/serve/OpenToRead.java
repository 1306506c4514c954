package org.stroma.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/// Headers of every answer: pages of any origin may read it (CORS, without credentials), none may guess its type.
final class OpenToRead implements Filter {

    private static final int NO_CONTENT = 204;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader(
                "Access-Control-Expose-Headers",
                "Content-Disposition, ETag, Last-Modified, Link, Retry-After, X-Problem");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        if (asked.getRequestURI().equals("/sparql")) {
            answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        }
        if (asked.getMethod().equals("OPTIONS")) {
            preflight(asked, answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void preflight(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        Optional.ofNullable(request.getHeader("Access-Control-Request-Headers"))
                .ifPresent(headers -> response.setHeader("Access-Control-Allow-Headers", headers));
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        response.setStatus(NO_CONTENT);
    }
}
