package org.stroma.graph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.graph.export.Export.Format;
import org.stroma.graph.quads.CorpusQuadsTest;
import org.stroma.graph.quads.Sample;
import org.stroma.graph.quads.TwoDocuments;
import org.stroma.graph.term.Iris;
import org.stroma.graph.version.Build;
import org.stroma.graph.version.Store;
import org.stroma.graph.version.Version;

public class ExportTest {

    private static Version version;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Store store = Store.openOrCreate(folder, Optional.empty());
        try (Build build = store.build()) {
            build.write(TwoDocuments.corpus(), Sample.RUN);
        }
        version = store.openCurrent();
    }

    @AfterAll
    static void close() {
        version.close();
    }

    @Test
    void writesWhatWasBuiltAsSortedNQuads() throws IOException {
        assertThat(text(Export.plain(), Format.N_QUADS)).isEqualTo(CorpusQuadsTest.expected("expected.nq"));
    }

    @Test
    void writesTrigInAFixedOrder() throws IOException {
        assertThat(text(Export.plain(), Format.TRIG)).isEqualTo(CorpusQuadsTest.expected("expected.trig"));
    }

    @Test
    void saysTheSameInEveryFormat() throws IOException {
        List<String> quads = quads(text(Export.plain(), Format.N_QUADS), Lang.NQUADS);
        assertThat(quads(text(Export.plain(), Format.TRIG), Lang.TRIG)).isEqualTo(quads);
        assertThat(quads(text(Export.plain(), Format.JSON_LD), Lang.JSONLD)).isEqualTo(quads);
    }

    @Test
    void writesOwnIrisUnderAnotherBase() throws IOException {
        Export elsewhere = new Export(Optional.of("https://kg.example.org/s/"), false);
        for (Format format : Format.values()) {
            assertThat(text(elsewhere, format))
                    .contains("https://kg.example.org/s/document/x.zip!/b.txt", Sample.PLERIXAFOR.iri())
                    .doesNotContain(Iris.DEFAULT_BASE);
        }
        List<String> lines = text(elsewhere, Format.N_QUADS).lines().toList();
        assertThat(lines).isSorted();
    }

    @Test
    void leavesBuildsOutUnlessAsked() throws IOException {
        String clock = "2026-02-17T10:00:00Z";
        assertThat(text(Export.plain(), Format.N_QUADS)).doesNotContain(clock);
        assertThat(text(new Export(Optional.empty(), true), Format.N_QUADS)).contains(clock);
    }

    @Test
    void hasNeitherBlankNodesNorTriplesOutsideGraphs() throws IOException {
        Stream<String> lines =
                text(new Export(Optional.empty(), true), Format.N_QUADS).lines();
        assertThat(lines).allMatch(line -> line.endsWith("> .")).noneMatch(line -> line.contains("_:b"));
        boolean empty = Txn.calculateRead(
                version.dataset(), () -> version.dataset().getDefaultGraph().isEmpty());
        assertThat(empty).isTrue();
    }

    @Test
    void refusesFormatsThatLoseTheGraphs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Format.of("Turtle"))
                .withMessageContaining("loses the named graphs");
        assertThat(Format.of("N-Quads")).isEqualTo(Format.N_QUADS);
        assertThat(Format.of("TRIG")).isEqualTo(Format.TRIG);
        assertThat(Format.of("json-ld")).isEqualTo(Format.JSON_LD);
    }

    public static String text(Version version, Export export, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(version, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Export export, Format format) throws IOException {
        return text(version, export, format);
    }

    private static List<String> quads(String text, Lang lang) {
        DatasetGraph dataset = RDFParser.fromString(text, lang).toDatasetGraph();
        return dataset.stream().map(Object::toString).sorted().toList();
    }
}
