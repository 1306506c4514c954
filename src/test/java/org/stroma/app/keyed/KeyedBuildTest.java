package org.stroma.app.keyed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.build.Built;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.cluster.BackwardsCluster;
import org.stroma.app.cluster.ClusterTask;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.knowledge.OwnNames;
import org.stroma.app.report.Reporter;
import org.stroma.cli.GeneratedDocuments;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.quads.Run;
import org.stroma.graph.term.Iris;
import org.stroma.graph.version.Build;
import org.stroma.graph.version.Store;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.model.ontology.Precision;

class KeyedBuildTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final String FINGERPRINT = KNOWLEDGE.fingerprint(Precision.BALANCED);
    private static final List<String> BESIDE = List.of("documents.tsv", "digests.tsv", "graph.sum", "numbers.tsv");

    @TempDir
    private Path folder;

    @Test
    void givesTheBytesOfAPlainBuildOfRealDocuments() throws IOException {
        assertSame(Path.of("data/documents"), List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesTheBytesOfAPlainBuildOfStudiesCopiesAndConflicts(long seed) throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        GeneratedDocuments generated = new GeneratedDocuments(seed, input, 60);
        for (int step = 0; step < 120; step++) {
            generated.step();
        }
        assertSame(input, List.of());
    }

    @Test
    void readsNothingAgainThatIsKept() throws IOException {
        Path input = Path.of("data/documents");
        List<Document> documents = documents(input);
        List<Findings> kept = new ArrayList<>();
        documents
                .subList(0, 5)
                .forEach(document -> kept.add(
                        KNOWLEDGE.pipeline(Precision.BALANCED).read(document).withoutSentences()));
        assertThat(assertSame(input, kept)).hasSize(documents.size() - kept.size());
    }

    @Test
    void leavesTheSameLinesInParts() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), "Plerixafor blocks CXCR4.");
        Files.writeString(input.resolve("b.txt"), "Plerixafor did not block CXCR4 in patients.");
        Path parts = Files.createDirectory(folder.resolve("parts"));
        KeyedCorpus corpus = build(Optional.of(parts.toUri().toString()))
                .make(documents(input), List.of(), findings -> {})
                .orElseThrow();
        Built plain = new GraphBuild(Reporter.SILENT, BuildRequest.of(List.of(input), folder.resolve("plain"))).run();
        assertThat(corpus.left()).isEqualTo(plain.version());
        List<String> lines = new ArrayList<>(Files.readAllLines(parts.resolve("part-0.nq")));
        lines.addAll(Files.readAllLines(parts.resolve("part-1.nq")));
        assertThat(lines).isEqualTo(graph("plain", plain));
    }

    private KeyedBuild build(Optional<String> parts) {
        ClusterTask task = ClusterTask.of(OwnNames.NONE, List.of(), Precision.BALANCED, FINGERPRINT);
        return new KeyedBuild(
                new BackwardsCluster(), "nowhere", KNOWLEDGE, task, Iris.DEFAULT_BASE, folder.resolve("none"), parts);
    }

    /// @return what was read anew
    private List<Findings> assertSame(Path input, List<Findings> kept) throws IOException {
        Built plain = new GraphBuild(Reporter.SILENT, BuildRequest.of(List.of(input), folder.resolve("plain"))).run();
        List<Findings> read = new ArrayList<>();
        Built keyed = keyed(input, kept, read);
        assertThat(graph("keyed", keyed)).isEqualTo(graph("plain", plain));
        assertThat(keyed).isEqualTo(plain);
        for (String beside : BESIDE) {
            assertThat(version("keyed", keyed).resolve(beside))
                    .hasSameBinaryContentAs(version("plain", plain).resolve(beside));
        }
        assertThat(folder.resolve("keyed/sorting")).doesNotExist();
        return read;
    }

    private Built keyed(Path input, List<Findings> kept, List<Findings> read) {
        Store store = Store.openOrCreate(folder.resolve("keyed"), Optional.empty());
        ClusterTask task = ClusterTask.of(OwnNames.NONE, List.of(), Precision.BALANCED, FINGERPRINT);
        try (Build build = store.build()) {
            kept.forEach(findings -> build.keep(findings, FINGERPRINT));
            KeyedCorpus corpus = new KeyedBuild(
                            new BackwardsCluster(),
                            "nowhere",
                            KNOWLEDGE,
                            task,
                            build.base(),
                            build.sorting(),
                            Optional.empty())
                    .make(documents(input), kept, findings -> {
                        build.keep(findings, FINGERPRINT);
                        read.add(findings);
                    })
                    .orElseThrow();
            assertThat(corpus.failures()).isEmpty();
            String id = build.write(corpus.version(), run()).version();
            return new Built(id, corpus.version().documents().size(), corpus.claims(), corpus.evidence(), true);
        }
    }

    private static Run run() {
        return new Run("0", FINGERPRINT, List.of(), Instant.EPOCH, InstantSource.fixed(Instant.EPOCH));
    }

    private static List<Document> documents(Path input) {
        return KNOWLEDGE.readers().read(List.of(input)).stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }

    private List<String> graph(String store, Built built) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        GraphFile.writeTo(version(store, built), lines);
        return lines.toString(java.nio.charset.StandardCharsets.UTF_8).lines().toList();
    }

    private Path version(String store, Built built) {
        return folder.resolve(store).resolve("versions").resolve(built.version());
    }
}
