package org.stroma.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.stroma.query.Questions;
import org.stroma.serve.limit.QueryLimits;
import org.stroma.serve.limit.ServerOptions;
import org.stroma.serve.version.DocumentTexts;
import org.stroma.serve.version.Snapshot;
import org.stroma.serve.version.Versions;

/// A server on a small graph, and requests to it.
public final class Sites {

    public static final String BASE = "http://localhost:3030/";

    private Sites() {}

    public static DatasetGraph corpus() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        String file = Sites.class.getResource("/query/corpus/input.trig").toString();
        Txn.executeWrite(dataset, () -> RDFParser.source(file).parse(dataset));
        return dataset;
    }

    private static final class Served {
        static final Server SERVER = start(corpus(), Duration.ofSeconds(10));
    }

    /// The server of the corpus for all tests that only ask it; it ends with the process.
    public static Server served() {
        return Served.SERVER;
    }

    /// A dataset of these statements.
    public static DatasetGraph trig(String statements) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset, () -> RDFParser.fromString(statements, Lang.TRIG).parse(dataset));
        return dataset;
    }

    /// A dataset of that many small statements in one named graph.
    public static DatasetGraph numbers(int count) {
        StringBuilder quads = new StringBuilder();
        for (int i = 0; i < count; i++) {
            quads.append("<http://x/s%d> <http://x/p> \"%d\" <http://x/g> .%n".formatted(i, i));
        }
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(quads.toString(), Lang.NQUADS).parse(dataset));
        return dataset;
    }

    public static Server start(DatasetGraph dataset, Duration limit) {
        return start(dataset, QueryLimits.within(limit));
    }

    public static Server start(DatasetGraph dataset, QueryLimits limits) {
        DocumentTexts texts = key -> key.equals("a b/ü+1.txt") ? Optional.of("Words: µ 𝛼\n") : Optional.empty();
        return start(dataset, limits, texts, Extras.NONE);
    }

    public static Server start(DatasetGraph dataset, Duration limit, DocumentTexts texts, Extras extras) {
        return start(dataset, QueryLimits.within(limit), texts, extras);
    }

    public static Server start(DatasetGraph dataset, QueryLimits limits, DocumentTexts texts, Extras extras) {
        Versions versions = new Versions() {
            @Override
            public String current() {
                return "v1";
            }

            @Override
            public Snapshot open(String version) {
                return new Snapshot(version, dataset, () -> {});
            }
        };
        return Server.start(new ServerOptions(0, true, BASE, limits), versions, texts, Questions::bundled, extras);
    }

    /// A server of one version.
    public static Server start(Snapshot snapshot) {
        Versions versions = new Versions() {
            @Override
            public String current() {
                return snapshot.version();
            }

            @Override
            public Snapshot open(String version) {
                return snapshot;
            }
        };
        ServerOptions options = new ServerOptions(0, true, BASE, QueryLimits.within(Duration.ofSeconds(10)));
        return Server.start(options, versions, key -> Optional.empty(), Questions::bundled, Extras.NONE);
    }

    /// Waits until the server has nothing left to work out for the version that it serves.
    static void untilExamplesAreThere(Server server) {
        for (int i = 0; i < 600; i++) {
            if (!get(server, "/questions", "text/html").body().contains("being worked out")) {
                return;
            }
            LockSupport.parkNanos(100_000_000L);
        }
        throw new IllegalStateException("the examples are not there after a minute");
    }

    public static HttpResponse<String> get(Server server, String path, String accept) {
        return send(request(server, path).header("Accept", accept));
    }

    public static HttpResponse<String> ask(Server server, String query, String accept) {
        return get(server, "/sparql?query=" + encode(query), accept);
    }

    /// The first answer, also where it sends the client elsewhere.
    static HttpResponse<String> first(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    public static HttpRequest.Builder request(Server server, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return exchange(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        // A client of its own for each request: a refused one may cost its connection, which the next would reuse.
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
