package org.stroma.graph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.term.Iris;
import org.stroma.model.search.Typed;

/// How long suggestions take among many made-up names. Run by hand, see `docs/search.md`: `NameBench [FOLDER]`, where
/// the
/// folder keeps the index from run to run.
final class NameBench {

    private static final int NAMES = Integer.getInteger("bench.names", 1_000_000);
    private static final int NAMES_OF_A_THING = 3;
    private static final int ASKED = Integer.getInteger("bench.asked", 3000);
    private static final String KG = "https://w3id.org/stroma/ontology#";
    private static final String[] KINDS = {"Drug", "Protein", "Disease", "Process", "CellType", "Study"};
    private static final String[] SYLLABLES =
            "ab ac al an ar as ax be bi ca ce ci co cy da de di dro el en er fer fi ga ge gli hy in ki la le li lo ma me mi mo na ne ni no nu oma or os pa pe phe pla po pro ra re ri ro sa se si so sta ta te ti tri tu ur va ve vi xi za zo"
                    .split(" ");

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(1);
    private final List<String> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> claims = new HashMap<>();

    private NameBench() {}

    public static void main(String[] arguments) throws IOException {
        new NameBench().run(Path.of(arguments.length > 0 ? arguments[0] : "target/names-" + NAMES));
    }

    private void run(Path folder) throws IOException {
        for (int i = 0; i < 20_000; i++) {
            words.add(word(2 + random.nextInt(3)));
        }
        boolean kept = Files.exists(folder.resolve(NameIndex.FOLDER));
        Files.createDirectories(folder);
        try (Writer graph = kept ? Writer.nullWriter() : Files.newBufferedWriter(folder.resolve(GraphFile.NAME))) {
            graph(graph);
        }
        if (!kept) {
            long start = System.nanoTime();
            NameIndex.write(
                    folder, new Iris(Iris.DEFAULT_BASE), thing -> claims.getOrDefault(thing, 0), Optional.empty());
            say("%d names indexed in %d s%n", names.size(), (System.nanoTime() - start) / 1_000_000_000L);
        }
        say("%d MB%n", size(folder.resolve(NameIndex.FOLDER)) >> 20);
        try (NameSearch search = NameSearch.open(folder).orElseThrow()) {
            for (int round = 0; round < 3; round++) {
                say("round %d%n", round);
                measure(search, "beginning of a name", this::begun);
                measure(search, "a name", name -> name);
                measure(search, "mistyped", this::mistyped);
                measure(search, "mistyped beginning", name -> mistyped(begun(name)));
                measure(search, "beginning of the last word", name -> begun(name.substring(name.lastIndexOf(' ') + 1)));
                measure(search, "inside", this::inside);
                measure(search, "nothing alike", name -> word(2 + random.nextInt(4)) + random.nextInt(1000));
            }
        }
    }

    private void graph(Writer graph) throws IOException {
        int things = NAMES / NAMES_OF_A_THING;
        for (int i = 0; i < things; i++) {
            String iri = "http://purl.obolibrary.org/obo/CHEBI_%07d".formatted(i);
            String kind = KINDS[random.nextInt(KINDS.length)];
            say(graph, iri, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<" + KG + kind + ">");
            say(
                    graph,
                    iri,
                    "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
                    "<http://www.w3.org/2004/02/skos/core#Concept>");
            for (int n = 0; n < NAMES_OF_A_THING; n++) {
                String name = name();
                names.add(name);
                String property = n == 0 ? "prefLabel" : "altLabel";
                say(graph, iri, "http://www.w3.org/2004/02/skos/core#" + property, "\"" + name + "\"");
            }
        }
        for (int i = 0; i < things; i++) {
            // Some are spoken of much more than others.
            int thing = (int) (things * Math.pow(random.nextDouble(), 3));
            claims.merge("http://purl.obolibrary.org/obo/CHEBI_%07d".formatted(thing), 1, Integer::sum);
        }
    }

    private static void say(Writer graph, String subject, String property, String object) throws IOException {
        graph.write("<" + subject + "> <" + property + "> " + object + " <http://localhost:3030/graph/g> .\n");
    }

    private String name() {
        return switch (random.nextInt(4)) {
            case 0 -> word(3 + random.nextInt(3));
            case 1 -> symbol();
            case 2 -> some() + " " + some();
            default -> some() + "-" + some() + " " + some() + (random.nextBoolean() ? " " + random.nextInt(50) : "");
        };
    }

    private String some() {
        // Common words are much more common than others.
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), 4)));
    }

    private String symbol() {
        StringBuilder symbol = new StringBuilder();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            symbol.append((char) ('A' + random.nextInt(26)));
        }
        return symbol.append(random.nextInt(10_000)).toString();
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private String begun(String name) {
        return name.substring(0, 1 + random.nextInt(name.length()));
    }

    private String inside(String name) {
        int from = random.nextInt(Math.max(1, name.length() - 3));
        return name.substring(from, Math.min(name.length(), from + 3 + random.nextInt(5)));
    }

    private String mistyped(String name) {
        int at = name.length() < 2 ? 0 : 1 + random.nextInt(name.length() - 1);
        String letter = Character.toString('a' + random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + letter + name.substring(Math.min(name.length(), at + 1));
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            default -> name.substring(0, at) + name.substring(Math.min(name.length(), at + 1));
        };
    }

    private void measure(NameSearch search, String what, UnaryOperator<String> typing) {
        long[] times = new long[ASKED];
        long[] works = new long[ASKED];
        String slowest = "";
        long longest = 0;
        long found = 0;
        for (int i = 0; i < ASKED; i++) {
            String text = typing.apply(names.get(random.nextInt(names.size())));
            List<String> classes = i % 3 == 0 ? List.of(KG + KINDS[i / 3 % KINDS.length]) : List.of();
            long worked = THREAD.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            found += search.suggest(new Typed(text, Optional.empty(), classes, 8))
                    .size();
            times[i] = System.nanoTime() - start;
            works[i] = THREAD.getCurrentThreadCpuTime() - worked;
            if (times[i] > longest) {
                longest = times[i];
                slowest = text;
            }
        }
        Arrays.sort(times);
        Arrays.sort(works);
        say(
                "%-28s median %6.2f ms, p95 %6.2f ms, p99 %6.2f ms; of processor time %6.2f, %6.2f, %6.2f; slowest %6.2f ms (%s), found %.1f%n",
                what,
                times[ASKED / 2] / 1e6,
                times[ASKED * 95 / 100] / 1e6,
                times[ASKED * 99 / 100] / 1e6,
                works[ASKED / 2] / 1e6,
                works[ASKED * 95 / 100] / 1e6,
                works[ASKED * 99 / 100] / 1e6,
                longest / 1e6,
                slowest,
                (double) found / ASKED);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> {
                        try {
                            return Files.size(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
