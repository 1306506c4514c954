package org.stroma.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;

/// Ends the queries of clients that have disconnected: their answers are not needed any more, and they occupy a
/// slot and a core.
public final class HangUps implements Filter, AutoCloseable {

    /// What the access log and the measures have of such a request, as other servers write it.
    public static final int CLIENT_CLOSED_REQUEST = 499;

    private static final String GONE = "org.stroma.gone";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final ConcurrentMap<Caller, WatchedConnection> waiting = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("hang-ups").factory());

    public HangUps() {
        long millis = BETWEEN_LOOKS.toMillis();
        clock.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = new Caller();
        if (ServletContextRequest.getServletContextRequest(request)
                        .getConnectionMetaData()
                        .getConnection()
                        .getEndPoint()
                instanceof WatchedConnection connection) {
            waiting.put(caller, connection);
        }
        try {
            caller.during(() -> chain.doFilter(request, response));
        } finally {
            waiting.remove(caller);
        }
        if (caller.isGone()) {
            request.setAttribute(GONE, true);
        }
    }

    /// Whether the client of a request that is done did not wait for its answer.
    public static boolean cut(Request request) {
        return request.getAttribute(GONE) != null;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void look() {
        waiting.forEach((caller, connection) -> {
            if (connection.isHungUp()) {
                caller.leave();
            }
        });
    }
}
