package org.stroma.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.stroma.serve.limit.QueryLimits;

/// How many small questions a second a server answers, beside Fuseki as it comes, and how long pages take. Run by hand,
/// see `docs/speed.md`: `LoadBench [FOLDER [serve|small|pages|lists]]`; the folder keeps the graph from run to run.
final class LoadBench {

    private static final int CLAIMS = Integer.getInteger("bench.claims", 140_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int CLIENTS = 16;
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 40));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 6));

    // As the command line has it; held here, because the logging system forgets loggers that nobody holds.
    private static final Logger LIBRARIES = Logger.getLogger("");

    private LoadBench() {}

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        DatasetGraph dataset = dataset(arguments.length > 0 ? arguments[0] : "target/load");
        System.out.printf(
                Locale.ROOT,
                "%d quads%n",
                Txn.calculateRead(dataset, () -> dataset.stream().count()));
        // Otherwise bare Fuseki would not know the union of the graphs.
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        String part = arguments.length > 1 ? arguments[1] : "";
        if (part.equals("serve")) {
            serve(dataset);
            return;
        }
        if (part.equals("lists")) {
            lists(dataset);
            return;
        }
        FusekiServer bare = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/sparql", dataset, false)
                .build()
                .start();
        try (Server server = Sites.start(dataset, QueryLimits.usual().withoutClientLimits())) {
            if (!part.equals("pages")) {
                questions(server.port(), bare.getPort());
            }
            if (!part.equals("small")) {
                first("start page, first", server, "/");
                pages(server.port());
            }
        } finally {
            bare.stop();
        }
    }

    // For a browser, or a profiler.
    private static void serve(DatasetGraph dataset) {
        try (Server server = Sites.start(dataset, QueryLimits.usual().withoutClientLimits())) {
            System.out.println("http://localhost:" + server.port());
            server.join();
        }
    }

    // The catalog of a version is read by the first request of a page.
    private static void lists(DatasetGraph dataset) {
        long before = used();
        try (Server server = Sites.start(dataset, QueryLimits.usual().withoutClientLimits())) {
            first("catalog", server, "/documents");
            System.out.printf(Locale.ROOT, "%-42s %d MB%n", "catalog, in memory", (used() - before) >> 20);
            first("claims, first", server, "/claims");
            first("things, first", server, "/entities");
            System.out.printf(Locale.ROOT, "%-42s %d MB%n", "with the columns, in memory", (used() - before) >> 20);
            measure(server.port(), listed());
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Map<String, Function<Random, String>> listed() {
        Map<String, Function<Random, String>> lists = new LinkedHashMap<>();
        lists.put("all claims", random -> "/claims");
        lists.put(
                "claims of a relation, any page",
                random -> "/claims?relation=blocks&page=" + (1 + random.nextInt(500)));
        lists.put(
                "claims, four filters, sorted",
                random -> "/claims?relation=blocks,treats&sign=asserted&kind=Drug" + "&min-belief=0."
                        + (1 + random.nextInt(8)) + "&sort=-places");
        lists.put("claims about the hub", random -> "/claims?about=" + Sites.encode(LoadGraph.HUB));
        lists.put("all things", random -> "/entities");
        lists.put("drugs, any page", random -> "/entities?kind=Drug&page=" + (1 + random.nextInt(200)));
        lists.put("all documents", random -> "/documents");
        lists.put("documents about the hub", random -> "/documents?about=" + Sites.encode(LoadGraph.HUB));
        lists.put("claims as JSON", random -> "/claims?relation=blocks&format=json");
        lists.put("1,000 claims as CSV", random -> "/claims?relation=blocks&per-page=1000&format=csv");
        return lists;
    }

    private static DatasetGraph dataset(String folder) {
        try {
            Files.createDirectories(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder);
        if (Txn.calculateRead(dataset, () -> !dataset.find().hasNext())) {
            DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, values) -> {});
            loader.startBulk();
            StreamRDF out = loader.stream();
            out.start();
            RDFParser.source(Sites.class.getResource("/query/corpus/input.trig").toString())
                    .parse(out);
            new LoadGraph(out, CLAIMS).write();
            out.finish();
            loader.finishBulk();
        }
        return dataset;
    }

    private static void first(String name, Server server, String path) {
        long before = System.nanoTime();
        int status = Sites.get(server, path, "text/html").statusCode();
        System.out.printf(Locale.ROOT, "%-42s %d in %.0f ms%n", name, status, (System.nanoTime() - before) / 1e6);
    }

    // One after the other in turn, so that what else the machine does meets both.
    private static void questions(int ours, int bare) {
        List<LoadClient> servers = List.of(ask(ours), ask(bare));
        servers.forEach(client -> client.run(CLIENTS, WARM));
        List<List<LoadClient.Load>> loads = List.of(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < servers.size(); i++) {
                loads.get(i).add(servers.get(i).run(CLIENTS, MEASURED));
            }
        }
        for (int i = 0; i < servers.size(); i++) {
            loads.get(i).sort(Comparator.comparing(LoadClient.Load::perSecond));
            System.out.printf(
                    "%-42s %s%n",
                    i == 0 ? "stroma" : "bare Fuseki", loads.get(i).get(ROUNDS / 2));
        }
    }

    private static LoadClient ask(int port) {
        return new LoadClient(port, "text/csv", random -> "/sparql?query=" + Sites.encode(small(random)));
    }

    // Each as often as the others, about things drawn at random: there are too many to remember the answers.
    private static String small(Random random) {
        int number = random.nextInt(LoadGraph.things(CLAIMS));
        String drug = "<" + LoadGraph.thing("Drug", number) + ">";
        return "PREFIX kg: <https://w3id.org/stroma/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
                + switch (random.nextInt(5)) {
                    case 0 -> "SELECT ?property ?value { " + drug + " ?property ?value } LIMIT 10";
                    case 1 -> "SELECT ?label { " + drug + " skos:prefLabel ?label }";
                    case 2 -> "ASK { " + drug + " kg:blocks ?other }";
                    case 3 -> "SELECT ?thing { ?thing skos:altLabel \"Dr-" + number + "\" } LIMIT 10";
                    default ->
                        "SELECT ?label { " + drug + " kg:blocks ?other . ?other skos:prefLabel ?label } LIMIT 10";
                };
    }

    private static void pages(int port) {
        String known = Sites.encode(LoadGraph.WELL_KNOWN);
        Map<String, Function<Random, String>> pages = new LinkedHashMap<>();
        pages.put("start page", random -> "/");
        pages.put("200 pieces of evidence", random -> "/data/entity/Drug/x0.html");
        pages.put("thousands of claims", random -> "/data/entity/Protein/x0.html");
        pages.put("any drug", random -> any(random, "Drug"));
        pages.put("any protein", random -> any(random, "Protein"));
        pages.put("a document", random -> "/data/document/paper-" + random.nextInt(CLAIMS / 20) + ".txt.html");
        for (String question : List.of(
                "drugs-blocking-receptors?drug=", "claims-about?entity=", "synonyms?entity=", "evidence?subject=")) {
            pages.put("/api/" + question, random -> "/api/" + question + known);
        }
        measure(port, pages);
    }

    private static void measure(int port, Map<String, Function<Random, String>> pages) {
        // Until the program is compiled, for what is asked first as well as for what is asked last.
        pages.values().forEach(paths -> page(port, paths).run(1, WARM.dividedBy(pages.size())));
        pages.forEach((name, paths) ->
                System.out.printf("%-42s %s%n", name, page(port, paths).run(1, MEASURED)));
    }

    private static String any(Random random, String type) {
        return "/data/entity/" + type + "/x" + random.nextInt(LoadGraph.things(CLAIMS)) + ".html";
    }

    private static LoadClient page(int port, Function<Random, String> paths) {
        return new LoadClient(port, "text/html", paths);
    }
}
