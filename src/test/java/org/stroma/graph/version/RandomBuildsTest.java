package org.stroma.graph.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.graph.export.Export;
import org.stroma.graph.export.Export.Format;
import org.stroma.graph.export.ExportTest;
import org.stroma.graph.file.Disk;
import org.stroma.graph.kept.Kept;
import org.stroma.graph.quads.CorpusMemory;
import org.stroma.graph.quads.Sample;
import org.stroma.graph.search.IndexEntries;
import org.stroma.graph.search.NameIndex;
import org.stroma.graph.search.WordIndex;
import org.stroma.model.concept.Concept;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.text.Text;

/// However a corpus came about, the store holds what a clean build of it would.
class RandomBuildsTest {

    private static final int BUILDS = 8;
    private static final int MANY = 40;
    private static final String[] PROCESSES = {"DNA repair", "dna repair", "cell death", "T cell trapping"};

    @TempDir
    private Path folder;

    @Test
    void addingChangingAndRemovingEndsWhereACleanBuildDoes() throws IOException {
        for (long seed = 1; seed <= 2; seed++) {
            Random random = new Random(seed);
            Store store = Store.openOrCreate(folder.resolve("grown" + seed), Optional.empty());
            Map<String, Document> documents = new TreeMap<>();
            for (int i = 0; i < BUILDS; i++) {
                change(documents, random, 3, 6);
                build(store, List.copyOf(documents.values()));
            }
            assertIsAClean("grown" + seed, "clean" + seed, documents);
            assertThat(current("grown" + seed).resolve("held")).doesNotExist();
        }
    }

    /// Where little differs, most of a version is taken over from the one before.
    @Test
    void oneChangedDocumentAmongManyEndsWhereACleanBuildDoes() throws IOException {
        Random random = new Random(3);
        Store store = Store.openOrCreate(folder.resolve("grown"), Optional.empty());
        Map<String, Document> documents = new TreeMap<>();
        for (int i = 0; i < MANY; i++) {
            documents.put("d" + i + ".txt", document("d" + i + ".txt", random));
        }
        build(store, List.copyOf(documents.values()));
        for (int i = 0; i < BUILDS; i++) {
            change(documents, random, 1, MANY);
            build(store, List.copyOf(documents.values()));
            assertIsAClean("grown", "clean" + i, documents);
        }
    }

    /// What a process remembers of the version before spares it work, and changes nothing.
    @Test
    void aProcessThatBuildsAgainEndsWhereACleanBuildDoes() throws IOException {
        for (long seed = 6; seed <= 7; seed++) {
            Random random = new Random(seed);
            String grown = "grown" + seed;
            Store store = Store.openOrCreate(folder.resolve(grown), Optional.empty());
            CorpusMemory memory = new CorpusMemory();
            Map<String, Document> documents = new TreeMap<>();
            for (int i = 0; i < MANY; i++) {
                documents.put("d" + i + ".txt", document("d" + i + ".txt", random));
            }
            for (int i = 0; i < BUILDS; i++) {
                build(store, List.copyOf(documents.values()), memory);
                assertIsAClean(grown, "clean" + seed + i, documents);
                // The more changes, the more that is said by one document only goes or comes.
                change(documents, random, 1 + i, MANY);
            }
        }
    }

    /// A version that another process built in between is none that this one remembers.
    @Test
    void remembersNothingOfWhatAnotherProcessBuilt() throws IOException {
        Random random = new Random(8);
        Store store = Store.openOrCreate(folder.resolve("grown"), Optional.empty());
        CorpusMemory memory = new CorpusMemory();
        Map<String, Document> documents = new TreeMap<>();
        for (int i = 0; i < MANY; i++) {
            documents.put("d" + i + ".txt", document("d" + i + ".txt", random));
        }
        for (int i = 0; i < BUILDS; i++) {
            build(store, List.copyOf(documents.values()), i % 3 == 1 ? new CorpusMemory() : memory);
            change(documents, random, 2, MANY);
        }
        build(store, List.copyOf(documents.values()), memory);
        assertIsAClean("grown", "clean", documents);
    }

    /// What a deleted version's database lacks is made up for, its builds included.
    @Test
    void takesOverTheDatabaseOfAVersionThatIsDeleted() {
        Random random = new Random(5);
        Store store = Store.openOrCreate(folder.resolve("grown"), Optional.empty());
        Map<String, Document> documents = new TreeMap<>();
        for (int i = 0; i < MANY; i++) {
            documents.put("d" + i + ".txt", document("d" + i + ".txt", random));
        }
        for (int i = 0; i < BUILDS; i++) {
            documents.put("more" + i + ".txt", document("more" + i + ".txt", random));
            build(store, List.copyOf(documents.values()));
            assertThat(held("grown")).as("build " + i).isEqualTo(i >= 2);
            assertThat(runs(store)).as("build " + i).isEqualTo(i + 1);
        }
        Disk.delete(folder.resolve("grown/spare"));
        documents.remove("more0.txt");
        build(store, List.copyOf(documents.values()));
        assertThat(runs(store)).isEqualTo(BUILDS + 1);
    }

    private boolean held(String store) {
        return Files.exists(folder.resolve(store).resolve("spare/held"));
    }

    private static long runs(Store store) {
        try (Version version = store.openCurrent()) {
            return Txn.calculateRead(
                    version.dataset(),
                    () -> version.dataset().stream(version.iris().graph("runs"), Node.ANY, RDF.type.asNode(), Node.ANY)
                            .filter(quad -> quad.getObject().getURI().endsWith("#Run"))
                            .count());
        }
    }

    /// A program that reads files otherwise may find the same graph in other texts.
    @Test
    void searchesTheTextsOfNowThoughTheGraphStayedTheSame() throws IOException {
        Random random = new Random(4);
        Store store = Store.openOrCreate(folder.resolve("grown"), Optional.empty());
        Map<String, Document> documents = new TreeMap<>();
        for (int i = 0; i < MANY; i++) {
            documents.put("d" + i + ".txt", document("d" + i + ".txt", random));
        }
        build(store, List.copyOf(documents.values()));
        String before = export("grown");
        documents.computeIfPresent("d7.txt", (key, document) -> withMore(document, "\nNothing is claimed here."));
        build(store, List.copyOf(documents.values()));
        assertThat(export("grown")).isEqualTo(before);
        documents.put("d8.txt", document("d8.txt", random));
        documents.put("d41.txt", document("d41.txt", random));
        build(store, List.copyOf(documents.values()));
        assertIsAClean("grown", "clean", documents);
    }

    private static Document withMore(Document document, String words) {
        return new Document(
                document.key(),
                document.fileName(),
                document.sha256(),
                Text.of(document.text() + words),
                document.title(),
                document.issued(),
                document.source(),
                document.sections(),
                document.imprint(),
                document.otherNames());
    }

    private void assertIsAClean(String grown, String clean, Map<String, Document> documents) throws IOException {
        build(Store.openOrCreate(folder.resolve(clean), Optional.empty()), List.copyOf(documents.values()));
        assertThat(export(grown)).as(clean).isEqualTo(export(clean));
        assertThat(indexes(grown)).isEqualTo(indexes(clean)).hasSize(3);
        for (Path index : indexes(grown)) {
            assertThat(IndexEntries.of(current(grown).resolve(index)))
                    .as(clean + " " + index)
                    .isEqualTo(IndexEntries.of(current(clean).resolve(index)));
        }
        assertThat(DatasetDescription.read(current(grown))).isEqualTo(DatasetDescription.read(current(clean)));
    }

    private static void change(Map<String, Document> documents, Random random, int times, int keys) {
        for (int i = 0; i < times; i++) {
            String key = "d" + random.nextInt(keys) + ".txt";
            if (random.nextInt(3) == 0) {
                documents.remove(key);
            } else {
                documents.put(key, document(key, random));
            }
        }
    }

    private static Document document(String key, Random random) {
        String process = PROCESSES[random.nextInt(PROCESSES.length)];
        return Sample.document(key, "Plerixafor promotes " + process + " and blocks CXCR4.");
    }

    private static void build(Store store, List<Document> documents) {
        build(store, documents, new CorpusMemory());
    }

    private static void build(Store store, List<Document> documents, CorpusMemory memory) {
        try (Build build = store.build()) {
            Kept kept = build.kept(documents, Sample.RUN.fingerprint(), Sample.ONTOLOGY);
            List<Findings> all = new ArrayList<>(kept.findings());
            kept.changed().forEach(document -> all.add(read(document)));
            build.write(Sample.corpus(all), Sample.RUN, memory);
        }
    }

    /// Two rules find the first claim, and no confidence has three places only: the graph alone would not do.
    private static Findings read(Document document) {
        String text = document.text().toString();
        String process =
                text.lines().findFirst().orElseThrow().replaceAll("Plerixafor promotes | and blocks CXCR4.", "");
        Evidence promotes = Sample.says(
                Sample.argument(document, Sample.PLERIXAFOR, "Plerixafor"),
                Sample.PROMOTES,
                Sample.argument(document, Concept.coined(process, Sample.PROCESS), process),
                document,
                0.312345);
        Evidence again = new Evidence(
                promotes.document(),
                promotes.subject(),
                promotes.relation(),
                promotes.object(),
                promotes.polarity(),
                promotes.certainty(),
                promotes.cues(),
                promotes.span(),
                promotes.part(),
                promotes.shownIn(),
                promotes.saidBy(),
                "noun-of",
                1.0 / 7,
                ReaderId.BUILT_IN);
        Evidence blocks = Sample.says(
                promotes.subject(), Sample.BLOCKS, Sample.argument(document, Sample.CXCR4, "CXCR4"), document, 0.8888);
        return Sample.findings(document, promotes, again, blocks);
    }

    /// Below the folder of the current version.
    private List<Path> indexes(String store) {
        Path search = Path.of(WordIndex.FOLDER);
        return Stream.of(
                        Stream.of(Path.of(NameIndex.FOLDER), search.resolve("things")),
                        Disk.list(current(store).resolve(search).resolve("sentences")).stream()
                                .map(current(store)::relativize))
                .flatMap(each -> each)
                .toList();
    }

    private Path current(String store) {
        VersionFolders versions = new VersionFolders(folder.resolve(store));
        return versions.folder(versions.current().orElseThrow());
    }

    private String export(String store) throws IOException {
        try (Version version = Store.open(folder.resolve(store)).openCurrent()) {
            return ExportTest.text(version, Export.plain(), Format.N_QUADS);
        }
    }
}
