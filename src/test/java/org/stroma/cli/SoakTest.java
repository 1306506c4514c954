package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.Main;
import org.stroma.cli.print.SvgPlot;

/// A server that is asked for hours, by readers at half of what it can do and by hostile ones, while a build
/// changes its graph every minute. Only on demand: `mvn -Pslow test -Dtest=SoakTest -Dstroma.soak.minutes=120`.
/// Samples and plots are written to `target/soak`.
@Tag("slow")
@EnabledIfSystemProperty(named = "stroma.soak.minutes", matches = "\\d+")
class SoakTest {

    private static final int MINUTES = Integer.getInteger("stroma.soak.minutes", 0);
    private static final int READERS = Integer.getInteger("stroma.soak.readers", 4);
    private static final Duration BETWEEN_BUILDS = Duration.ofSeconds(Integer.getInteger("stroma.soak.build", 60));
    private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(10);
    private static final Duration TRIAL = Duration.ofSeconds(10);
    private static final int DOCUMENTS = 60;

    private static final List<String> READING = List.of(
            "/",
            "/api/evidence?limit=20",
            "/search?q=plerixafor",
            "/sparql?query=" + encoded("SELECT * { ?s kg:blocks ?o } LIMIT 50"),
            "/sparql?query=" + encoded("SELECT ?r (COUNT(*) AS ?n) { ?c rdf:predicate ?r } GROUP BY ?r"));
    private static final List<String> HOSTILE = List.of(
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
            "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f",
            "SELECT * { ?s ?p ?o FILTER REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\", \"^(a+)+\\\\1c$\") }",
            "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
            "SELECT * { ".repeat(2_000));

    /// What was seen in one interval.
    ///
    /// @param answers how many readers got
    /// @param refused how many readers did not get, in time or at all
    private record Sample(
            double minute, double heapMb, double files, double threads, double p95, double answers, double refused) {}

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Double> times = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private String address = "";

    @Test
    void staysAsItWas() throws Exception {
        GeneratedDocuments documents = new GeneratedDocuments(5, folder.resolve("documents"), DOCUMENTS);
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.step();
        }
        Path store = folder.resolve("store");
        assertThat(Ran.build(store, documents.folder()).status()).isZero();
        int port = freePort();
        address = "http://localhost:" + port;
        Process server = start(
                "serve", "--store", store.toString(), "--port", "" + port, "--query-time", "5", "--no-client-limits");
        try {
            List<Sample> samples = soak(server, store, documents);
            write(samples);
            assertFlat(samples);
        } finally {
            server.destroy();
            server.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private List<Sample> soak(Process server, Path store, GeneratedDocuments documents) throws Exception {
        awaitServer();
        long pause = pauseForHalf();
        long begin = System.nanoTime();
        long end = begin + Duration.ofMinutes(MINUTES).toNanos();
        List<Sample> samples = new ArrayList<>();
        List<Future<?>> working = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < READERS; i++) {
                int first = i;
                working.add(threads.submit(() -> read(first, pause, end)));
            }
            working.add(threads.submit(() -> attack(end)));
            working.add(threads.submit(() -> build(store, documents, end)));
            while (System.nanoTime() < end) {
                Thread.sleep(BETWEEN_SAMPLES);
                samples.add(sample(server, (System.nanoTime() - begin) / 6e10));
            }
        }
        // Whoever stopped early would have left the server in peace.
        for (Future<?> each : working) {
            each.get();
        }
        return samples;
    }

    /// How long each reader waits after an answer so that all together ask half of what the server can do.
    private long pauseForHalf() throws Exception {
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < READERS; i++) {
                int first = i;
                threads.submit(() -> read(first, 0, begin + TRIAL.toNanos()));
            }
        }
        int answers = Math.max(1, times.size());
        times.clear();
        refused.set(0);
        return TRIAL.toMillis() * READERS / answers;
    }

    private Void read(int first, long pause, long end) throws Exception {
        for (int i = first; System.nanoTime() < end; i++) {
            long asked = System.nanoTime();
            if (isAnswered(READING.get(i % READING.size()))) {
                times.add((System.nanoTime() - asked) / 1e6);
            } else {
                refused.incrementAndGet();
            }
            Thread.sleep(pause);
        }
        return null;
    }

    private boolean isAnswered(String path) throws InterruptedException {
        try {
            return get(path, Duration.ofMinutes(1)) == 200;
        } catch (IOException e) {
            return false;
        }
    }

    // Every other one hangs up before it has its answer.
    private Void attack(long end) throws InterruptedException {
        for (int i = 0; System.nanoTime() < end; i++) {
            String query = "/sparql?query=" + encoded(HOSTILE.get(i % HOSTILE.size()));
            try {
                get(query, i % 2 == 0 ? Duration.ofSeconds(1) : Duration.ofSeconds(20));
            } catch (IOException e) {
                // That is what was wanted.
            }
            Thread.sleep(500);
        }
        return null;
    }

    private Void build(Path store, GeneratedDocuments documents, long end) throws Exception {
        while (System.nanoTime() < end) {
            documents.step();
            start("build", "--store", store.toString(), documents.folder().toString())
                    .waitFor();
            Thread.sleep(BETWEEN_BUILDS);
        }
        return null;
    }

    private Sample sample(Process server, double minute) throws Exception {
        List<Double> taken = new ArrayList<>();
        for (Double time = times.poll(); time != null; time = times.poll()) {
            taken.add(time);
        }
        taken.sort(null);
        String measures = client.send(request("/metrics", Duration.ofMinutes(1)), BodyHandlers.ofString())
                .body();
        return new Sample(
                minute,
                sum(measures, "(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*\\} (\\S+)") / (1 << 20),
                files(server),
                sum(measures, "(?m)^jvm_threads_live_threads (\\S+)"),
                taken.isEmpty() ? 0 : taken.get(taken.size() * 95 / 100),
                taken.size(),
                refused.getAndSet(0));
    }

    private static double sum(String measures, String pattern) {
        return Pattern.compile(pattern)
                .matcher(measures)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }

    private static double files(Process server) throws IOException {
        Path open = Path.of("/proc/" + server.pid() + "/fd");
        try (Stream<Path> files = Files.isDirectory(open) ? Files.list(open) : Stream.empty()) {
            return files.count();
        }
    }

    /// The last quarter against the second: in the first, Java is still warming up. Of memory what collections leave
    /// counts, the least of a quarter.
    private static void assertFlat(List<Sample> samples) {
        int quarter = samples.size() / 4;
        List<Sample> early = samples.subList(quarter, 2 * quarter);
        List<Sample> late = samples.subList(samples.size() - quarter, samples.size());
        assertThat(least(late, Sample::heapMb)).as("heap").isLessThan(least(early, Sample::heapMb) * 1.3 + 20);
        assertThat(middle(late, Sample::files)).as("open files").isLessThan(middle(early, Sample::files) + 20);
        assertThat(middle(late, Sample::threads)).as("threads").isLessThan(middle(early, Sample::threads) + 20);
        assertThat(sum(late, Sample::answers)).as("answers").isGreaterThan(sum(early, Sample::answers) / 2);
        assertThat(sum(late, Sample::refused)).as("refused").isLessThan(sum(late, Sample::answers) / 100 + 1);
        assertThat(middle(late, Sample::p95)).as("p95").isLessThan(middle(early, Sample::p95) * 1.5 + 20);
    }

    private static double least(List<Sample> samples, ToDoubleFunction<Sample> of) {
        return samples.stream().mapToDouble(of).min().orElseThrow();
    }

    private static double sum(List<Sample> samples, ToDoubleFunction<Sample> of) {
        return samples.stream().mapToDouble(of).sum();
    }

    private static double middle(List<Sample> samples, ToDoubleFunction<Sample> of) {
        return samples.stream().mapToDouble(of).sorted().toArray()[samples.size() / 2];
    }

    private static void write(List<Sample> samples) throws IOException {
        Path out = Files.createDirectories(Path.of("target/soak"));
        List<String> rows = new ArrayList<>(List.of("minute,heap_mb,open_files,threads,p95_ms,answers,refused"));
        samples.forEach(one -> rows.add(String.format(
                Locale.ROOT,
                "%.2f,%.0f,%.0f,%.0f,%.0f,%.0f,%.0f",
                one.minute,
                one.heapMb,
                one.files,
                one.threads,
                one.p95,
                one.answers,
                one.refused)));
        Files.write(out.resolve("samples.csv"), rows);
        plot(out, "heap", samples, Sample::heapMb);
        plot(out, "open-files", samples, Sample::files);
        plot(out, "threads", samples, Sample::threads);
        plot(out, "p95", samples, Sample::p95);
    }

    private static void plot(Path out, String name, List<Sample> samples, ToDoubleFunction<Sample> of)
            throws IOException {
        double most = Math.max(1, samples.stream().mapToDouble(of).max().orElse(1));
        double last = samples.getLast().minute;
        List<SvgPlot.Point> points = samples.stream()
                .map(one -> new SvgPlot.Point(one.minute / last, of.applyAsDouble(one) / most))
                .toList();
        String axis = String.format(Locale.ROOT, "%s, share of %.0f", name, most);
        Files.write(
                out.resolve(name + ".svg"),
                new SvgPlot(String.format(Locale.ROOT, "share of %.0f minutes", last), axis)
                        .curve(points)
                        .lines());
    }

    private int get(String path, Duration patience) throws IOException, InterruptedException {
        return client.send(request(path, patience), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest request(String path, Duration patience) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(patience)
                .build();
    }

    private void awaitServer() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try {
                if (get("/health", Duration.ofSeconds(5)) == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the server does not answer");
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
