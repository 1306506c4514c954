package org.stroma.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Limits the number of concurrent queries of one address, and tells it when to try again.
public final class ClientLimit implements Filter {

    private static final int TOO_MANY = 429;
    private static final String SOON = "1";

    private final int most;
    private final ConcurrentMap<String, Integer> running = new ConcurrentHashMap<>();

    public ClientLimit(int most) {
        this.most = most;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String client = request.getRemoteAddr();
        int now = running.merge(client, 1, Integer::sum);
        try {
            if (now > most) {
                refuse((HttpServletRequest) request, (HttpServletResponse) response);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            running.computeIfPresent(client, (address, count) -> count == 1 ? null : count - 1);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", SOON);
        Reply.failed(TOO_MANY, "more than " + most + " queries of yours at the same time; ask again in a second")
                .send(request, response);
    }
}
