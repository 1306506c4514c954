package org.stroma.graph.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.graph.export.Export;
import org.stroma.graph.export.Export.Format;
import org.stroma.graph.export.ExportTest;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.kept.Kept;
import org.stroma.graph.quads.Sample;
import org.stroma.graph.term.Iris;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;

class StoreTest {

    private static final Findings A = Sample.plerixaforBlocks("a.txt");
    private static final Findings B = Sample.plerixaforBlocks("b.txt");

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void create() {
        store = Store.openOrCreate(folder.resolve("s"), Optional.empty());
    }

    @Test
    void remembersItsBase() {
        Path other = folder.resolve("other");
        Store.openOrCreate(other, Optional.of("https://kg.example.org/"));
        assertThat(Store.open(other).base()).isEqualTo("https://kg.example.org/");
        assertThat(store.base()).isEqualTo(Iris.DEFAULT_BASE);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.openOrCreate(other, Optional.of("https://elsewhere.org/")))
                .withMessageContainingAll(other.toString(), "https://kg.example.org/", "https://elsewhere.org/");
    }

    @Test
    void refusesAnotherFormat() throws IOException {
        Path file = folder.resolve("s/store.properties");
        Files.writeString(file, Files.readString(file).replace("format=2", "format=7"));
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.open(folder.resolve("s")))
                .withMessageContainingAll(folder.resolve("s").toString(), "format 7", "format 2");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Store.open(folder.resolve("none")))
                .withMessageContaining("none");
        assertThat(store.currentId()).isEmpty();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::openCurrent)
                .withMessageContaining("nothing was built yet");
    }

    @Test
    void staysAsItIsWhenBuiltAgain() throws IOException {
        BuildOutcome first = build(A);
        String export = export();
        BuildOutcome second = build(A);
        assertThat(first.changed()).isTrue();
        assertThat(second).isEqualTo(new BuildOutcome(first.version(), false));
        assertThat(export()).isEqualTo(export);
        assertThat(store.currentId()).contains(first.version());
    }

    /// As anybody can who has the export: lines may come and go, and the sum follows.
    @Test
    void namesAVersionByTheSumOfTheHashesOfItsLines() throws Exception {
        BuildOutcome written = build(A);
        BigInteger sum = BigInteger.ZERO;
        for (String line : export().split("(?<=\n)")) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes("UTF-8"));
            sum = sum.add(new BigInteger(1, digest));
        }
        String digits = "0".repeat(64) + sum.mod(BigInteger.TWO.pow(256)).toString(16);
        byte[] bytes = HexFormat.of().parseHex(digits.substring(digits.length() - 64));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .startsWith(written.version());
    }

    @Test
    void holdsExactlyWhatWasGiven() throws IOException {
        build(A);
        String one = export();
        build(A, B);
        assertThat(export()).contains("/document/b.txt").isNotEqualTo(one);
        build(A);
        assertThat(export()).isEqualTo(one);
    }

    @Test
    void letsAReaderKeepItsVersionWhileOthersAreBuilt() {
        build(A);
        try (Version old = store.openCurrent()) {
            build(B);
            build(A, B);
            build();
            assertThat(old.documents()).containsExactly("a.txt");
            assertThat(AnotherProcess.count(old)).isPositive();
            assertThat(old.text("a.txt")).contains("Plerixafor blocks CXCR4.");
            assertThat(Disk.list(folder.resolve("s/versions"))).hasSize(3);
        }
        build(B);
        assertThat(Disk.list(folder.resolve("s/versions"))).hasSize(2);
    }

    @Test
    void keepsTextsOfTheLastTwoVersionsOnly() {
        Findings other = Sample.findings(Sample.document("c.txt", "Nothing at all. 😀\r\n"));
        build(other);
        assertThat(Disk.list(folder.resolve("s/texts"))).hasSize(1);
        try (Version version = store.openCurrent()) {
            assertThat(version.text("c.txt")).contains("Nothing at all. 😀\r\n");
            assertThat(version.text("unknown")).isEmpty();
        }
        build(A);
        assertThat(Disk.list(folder.resolve("s/texts"))).hasSize(2);
        build(A, B);
        assertThat(Disk.list(folder.resolve("s/texts"))).hasSize(1);
        assertThat(Disk.list(folder.resolve("s/readings"))).hasSize(2);
    }

    @Test
    void answersFromTheUnionOfItsGraphs() {
        build(A);
        try (Version one = store.openCurrent();
                Version other = store.openCurrent()) {
            assertThat(AnotherProcess.count(one))
                    .isEqualTo(AnotherProcess.count(other))
                    .isPositive();
        }
    }

    @Test
    void canBeReadByAnotherProcess() throws Exception {
        build(A);
        try (Version here = store.openCurrent()) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process there = new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            AnotherProcess.class.getName(),
                            folder.resolve("s").toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(there.getInputStream().readAllBytes(), "UTF-8");
            assertThat(said).endsWith("count " + AnotherProcess.count(here) + "\n");
        }
    }

    @Test
    void doesNotLetTwoBuildsInterleave() {
        try (Build first = store.build()) {
            assertThat(first).isNotNull();
            for (int i = 0; i < 2; i++) {
                assertThatExceptionOfType(StoreException.class)
                        .isThrownBy(store::build)
                        .withMessageContaining("another build is writing to " + folder.resolve("s"));
            }
        }
        build(A);
    }

    @Test
    void cleansUpAfterACrash() throws IOException {
        Path rest = folder.resolve("s/building/tdb/half");
        Files.createDirectories(rest.getParent());
        Files.writeString(rest, "half");
        assertThat(store.currentId()).isEmpty();
        build(A);
        assertThat(folder.resolve("s/building")).doesNotExist();
        assertThat(store.currentId()).isPresent();
    }

    @Test
    void takesAVersionThatWasHalfDeletedForNone() throws IOException {
        String id = build(A).version();
        String one = export();
        build(A, B);
        Path half = folder.resolve("s/versions").resolve(id);
        Files.delete(half.resolve("documents.tsv"));
        Disk.delete(half.resolve("tdb/Data-0001/nodes.dat"));
        assertThat(build(A)).isEqualTo(new BuildOutcome(id, true));
        assertThat(export()).isEqualTo(one);
    }

    @Test
    void finishesAVersionThatWasNotSwitchedTo() throws IOException {
        String before = build(A).version();
        String id = build(A, B).version();
        String both = export();
        Files.writeString(folder.resolve("s/current"), before);
        assertThat(build(A, B)).isEqualTo(new BuildOutcome(id, true));
        assertThat(export()).isEqualTo(both);
        assertThat(Disk.list(folder.resolve("s/versions"))).hasSize(2);
    }

    @Test
    void tellsWhatEachRunWorkedWithAndWhenItEnded() throws IOException {
        build(A);
        build(A, B);
        build(A);
        build(A);
        try (Version version = store.openCurrent()) {
            String all = ExportTest.text(version, new Export(Optional.empty(), true), Format.N_QUADS);
            assertThat(all.lines().filter(line -> line.contains("prov#endedAtTime")))
                    .hasSize(2);
            assertThat(all).contains("prov#used", "\"models/m.bin\"", "/run/with/models/m.bin/0000");
        }
    }

    @Test
    void writesTombstonesAndKeepsEarlierRuns() throws IOException {
        build(A, B);
        try (Build build = store.build()) {
            build.write(Sample.corpus(A), Sample.run("0.2.0", Instant.parse("2026-03-01T08:00:00Z")));
        }
        try (Version version = store.openCurrent()) {
            String all = ExportTest.text(version, new Export(Optional.empty(), true), Format.N_QUADS);
            assertThat(all).contains("\"0.1.0\"", "\"0.2.0\"");
            assertThat(all.lines().filter(line -> line.contains("wasInvalidatedBy")))
                    .singleElement()
                    .asString()
                    .contains("/document/b.txt");
        }
    }

    @Test
    void keepsWhatWasReadInTheSameWay() {
        build(A, B);
        Document changed = Sample.document("b.txt", "Plerixafor blocks CXCR4, they say.");
        try (Build build = store.build()) {
            List<Document> documents = List.of(A.document(), changed);
            assertThat(build.kept(documents, "f1", Sample.ONTOLOGY)).isEqualTo(new Kept(List.of(A), List.of(changed)));
            assertThat(build.kept(documents, "f2", Sample.ONTOLOGY).changed()).isEqualTo(documents);
        }
    }

    @Test
    void readsAgainWhatItsOwnNotesNoLongerTell() throws IOException {
        build(A);
        for (Path file : Disk.list(folder.resolve("s/readings"))) {
            Files.writeString(file, "E\t1");
        }
        try (Build build = store.build()) {
            assertThat(build.kept(List.of(A.document()), "f1", Sample.ONTOLOGY).changed())
                    .containsExactly(A.document());
        }
    }

    private BuildOutcome build(Findings... findings) {
        try (Build build = store.build()) {
            return build.write(Sample.corpus(findings), Sample.RUN);
        }
    }

    private String export() throws IOException {
        try (Version version = store.openCurrent()) {
            return ExportTest.text(version, Export.plain(), Format.N_QUADS);
        }
    }
}
