package org.stroma.serve.traffic;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.stroma.serve.http.HangUps;

/// Measures each completed request, including those that never reached a page, and writes the access log.
public final class Traffic implements RequestLog {

    private static final Duration[] BUCKETS = Stream.of(
                    5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);
    private static final Map<Integer, String> REJECTED = Map.of(
            408,
            "slow request",
            413,
            "too large",
            414,
            "too large",
            422,
            "not allowed",
            403,
            "not allowed",
            429,
            "too many of one client",
            431,
            "too large",
            HangUps.CLIENT_CLOSED_REQUEST,
            "client left",
            503,
            "out of time or stopping");

    /// The labels by which requests are counted separately.
    private record Kind(String route, String method, int status) {}

    private final ConcurrentMap<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicLong running = new AtomicLong();
    private final AtomicLong queries = new AtomicLong();
    private final DistributionSummary rows;
    private final Optional<AccessLines> log;

    public Traffic(Optional<AccessLog> log) {
        this.log = log.map(AccessLines::new);
        Gauge.builder("stroma.requests.running", running::get)
                .description("Requests that are being answered")
                .register(registry);
        Gauge.builder("stroma.queries.running", queries::get)
                .description("SPARQL queries that are being answered")
                .register(registry);
        this.rows = DistributionSummary.builder("stroma.query.rows")
                .description("Rows of answers to SPARQL queries")
                .serviceLevelObjectives(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)
                .register(registry);
        REJECTED.values().stream().distinct().forEach(this::rejected);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @Override
    public void log(Request request, Response response) {
        Duration taken = Duration.ofNanos(Math.max(0, System.nanoTime() - request.getBeginNanoTime()));
        int status = HangUps.cut(request) ? HangUps.CLIENT_CLOSED_REQUEST : response.getStatus();
        timers.computeIfAbsent(new Kind(route(request), method(request), status), this::timer)
                .record(taken);
        Optional.ofNullable(REJECTED.get(status)).map(this::rejected).ifPresent(Counter::increment);
        Optional<AskedQuery> query = Optional.ofNullable(request.getAttribute(AskedQuery.ATTRIBUTE))
                .filter(AskedQuery.class::isInstance)
                .map(AskedQuery.class::cast);
        query.ifPresent(asked -> rows.record(asked.rows()));
        log.ifPresent(lines -> lines.write(request, response, status, taken, query));
    }

    /// A request is about to be answered.
    ///
    /// @param query whether it goes to the SPARQL endpoint
    void begin(boolean query) {
        running.incrementAndGet();
        queries.addAndGet(query ? 1 : 0);
    }

    /// It was.
    void end(boolean query) {
        running.decrementAndGet();
        queries.addAndGet(query ? -1 : 0);
    }

    /// All measures in Prometheus' text format 0.0.4.
    public String text() {
        return registry.scrape();
    }

    private Timer timer(Kind kind) {
        return Timer.builder("stroma.requests")
                .description("Time from the first byte of a request to the last of its answer")
                .tags("route", kind.route, "method", kind.method, "status", Integer.toString(kind.status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    private Counter rejected(String reason) {
        return Counter.builder("stroma.requests.rejected")
                .description("Requests that were refused or ended by a limit")
                .tag("reason", reason)
                .register(registry);
    }

    private static String route(Request request) {
        return request.getAttribute(Arrival.ROUTE) instanceof String route ? route : Arrival.OTHER;
    }

    // What is no method of HTTP could be anything.
    private static String method(Request request) {
        return HttpMethod.fromString(request.getMethod()) == null ? Arrival.OTHER : request.getMethod();
    }
}
