package org.stroma.serve;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/// How many small questions a second a server answers, beside Fuseki as it comes. Run by hand:
/// `LoadBench FOLDER QUADS.nq`, where the folder keeps the loaded graph, whose drugs are called
/// `http://localhost:3030/entity/Drug/dN`.
final class LoadBench {

    private static final int CLIENTS = 16;
    private static final int THINGS = 50_000;
    private static final Duration WARM = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private LoadBench() {}

    public static void main(String[] arguments) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(arguments[0]);
        if (Txn.calculateRead(dataset, () -> !dataset.find().hasNext())) {
            String quads = Path.of(arguments[1]).toUri().toString();
            Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, quads));
        }
        System.out.printf(
                Locale.ROOT,
                "%d quads%n",
                Txn.calculateRead(dataset, () -> dataset.stream().count()));
        try (Server server = Sites.start(dataset, QueryLimits.usual().withoutClientLimits())) {
            measure("stroma", server.port());
        }
        FusekiServer bare = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/sparql", DatabaseMgr.connectDatasetGraph(arguments[0]), false)
                .build()
                .start();
        measure("bare", bare.getPort());
        bare.stop();
    }

    private static void measure(String name, int port) {
        run(port, WARM);
        List<Long> nanos = run(port, MEASURED);
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f requests/s, p50 %.2f ms, p95 %.2f ms%n",
                name,
                nanos.size() / (double) MEASURED.toSeconds(),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 95 / 100) / 1e6);
    }

    private static List<Long> run(int port, Duration duration) {
        ConcurrentLinkedQueue<long[]> all = new ConcurrentLinkedQueue<>();
        List<Thread> clients = IntStream.range(0, CLIENTS)
                .mapToObj(i -> Thread.ofPlatform().start(() -> all.add(client(port, duration, i))))
                .toList();
        clients.forEach(LoadBench::join);
        return all.stream().flatMapToLong(Arrays::stream).sorted().boxed().toList();
    }

    private static long[] client(int port, Duration duration, int seed) {
        Random random = new Random(seed);
        long[] nanos = new long[1 << 18];
        int count = 0;
        try (Socket socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            long end = System.nanoTime() + duration.toNanos();
            for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                socket.getOutputStream().write(request(random.nextInt(THINGS)));
                answer(in);
                nanos[count++] = System.nanoTime() - now;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(nanos, count);
    }

    private static byte[] request(int thing) {
        String query = "PREFIX kg: <https://w3id.org/stroma/ontology#>"
                + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?label { GRAPH ?g {"
                + " <http://localhost:3030/entity/Drug/d" + thing
                + "> kg:blocks ?other . ?other skos:prefLabel ?label } }";
        return ("GET /sparql?query=" + Sites.encode(query) + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    // Both ways to end a body that the two servers have.
    private static void answer(DataInputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200 ")) {
            throw new IOException(status);
        }
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
            return;
        }
        for (int size = chunk(in); size > 0; size = chunk(in)) {
            in.skipNBytes(size + 2L);
        }
        line(in);
    }

    private static int chunk(DataInputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server left");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
