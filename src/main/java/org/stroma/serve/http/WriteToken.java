package org.stroma.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/// Requires a bearer token for writing (RFC 6750); any request that is not clearly read-only counts as writing.
///
/// @param token the word
public record WriteToken(String token) implements Filter {

    private static final int UNAUTHORIZED = 401;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (reads(asked) || isKnownTo(asked)) {
            chain.doFilter(request, response);
        } else {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("WWW-Authenticate", "Bearer");
            Reply.failed(UNAUTHORIZED, "writing needs the operator's token").send(asked, answer);
        }
    }

    private static boolean reads(HttpServletRequest request) {
        if (request.getParameter("update") != null) {
            return false;
        }
        String type = Optional.ofNullable(request.getContentType())
                .orElse("")
                .replaceFirst(";.*", "")
                .strip();
        boolean asks = type.equals("application/sparql-query")
                || type.equals("application/x-www-form-urlencoded") && request.getParameter("query") != null;
        return READING.contains(request.getMethod()) || request.getMethod().equals("POST") && asks;
    }

    // Takes as long for a word that is nearly right as for any other.
    private boolean isKnownTo(HttpServletRequest request) {
        String given = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        return MessageDigest.isEqual(bytes("Bearer " + token), bytes(given));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
