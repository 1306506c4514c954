package org.stroma.graph.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.graph.difference.Difference.Fate;
import org.stroma.graph.export.Export;
import org.stroma.graph.export.Export.Format;
import org.stroma.graph.export.ExportTest;
import org.stroma.graph.file.SortedLines;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.quads.Sample;
import org.stroma.graph.quads.TwoDocuments;
import org.stroma.graph.quads.VersionContent;
import org.stroma.graph.version.Build;
import org.stroma.graph.version.Store;
import org.stroma.graph.version.Version;
import org.stroma.model.evidence.Findings;

class DifferenceTest {

    private static final Findings A = Sample.plerixaforBlocks("a.txt");
    private static final Findings B = Sample.plerixaforBlocks("b.txt");

    @TempDir
    private Path folder;

    @Test
    void tellsWhichDocumentWentAndWhatItsWordsWereWorth() {
        Store store = store("s");
        build(store, Sample.corpus(A, B));
        build(store, Sample.corpus(A));
        Difference difference = between(store);
        assertThat(difference.documents()).singleElement().satisfies(document -> {
            assertThat(document.name()).isEqualTo("b.txt");
            assertThat(document.fate()).isEqualTo(Fate.REMOVED);
            assertThat(document.added()).isEmpty();
            assertThat(document.gone())
                    .singleElement()
                    .satisfies(said -> assertThat(said.quote()).isEqualTo("Plerixafor blocks CXCR4"));
        });
        assertThat(difference.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.subjectLabel()).isEqualTo("plerixafor");
            assertThat(claim.before()).contains("0.99");
            assertThat(claim.after()).contains("0.9");
        });
        assertThat(difference.conflicts()).isEmpty();
    }

    @Test
    void tellsOfNewClaimsAndConflicts() {
        Store store = store("s");
        build(store, Sample.corpus(A));
        build(store, TwoDocuments.corpus());
        Difference difference = between(store);
        assertThat(difference.conflicts()).singleElement().matches(Difference.ConflictChange::isNew);
        assertThat(difference.claims())
                .filteredOn(claim -> claim.before().isEmpty())
                .isNotEmpty();
        assertThat(difference.documents())
                .extracting(Difference.DocumentChange::name, Difference.DocumentChange::fate)
                .containsExactly(tuple("a.txt", Fate.CHANGED), tuple("b.txt", Fate.ADDED));
    }

    @Test
    void isAPatchThatMakesTheLaterVersionOfTheEarlier() throws IOException {
        Store first = store("first");
        Store second = store("second");
        build(first, Sample.corpus(A, B));
        build(second, TwoDocuments.corpus());
        assertPatches(first, second);
        assertPatches(second, first);
    }

    @Test
    void isEmptyBetweenAVersionAndItself() {
        Store store = store("s");
        build(store, Sample.corpus(A));
        try (Version one = store.openCurrent();
                Version same = store.open(one.id().substring(0, 4))) {
            assertThat(Difference.between(one, same).isEmpty()).isTrue();
        }
    }

    @Test
    void namesTheVersionsThereAreIfNoneBeginsSo() {
        Store store = store("s");
        build(store, Sample.corpus(A));
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.open("none"))
                .withMessageContainingAll("begins with none", store.currentId().orElseThrow());
    }

    private static void assertPatches(Store first, Store second) throws IOException {
        try (Version from = first.openCurrent();
                Version to = second.openCurrent()) {
            ByteArrayOutputStream patch = new ByteArrayOutputStream();
            Difference.between(from, to).writePatch(patch);
            DatasetGraph patched =
                    RDFParser.fromString(nquads(from), Lang.NQUADS).toDatasetGraph();
            RDFPatchOps.applyChange(patched, new ByteArrayInputStream(patch.toByteArray()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (SortedLines lines = new SortedLines(Path.of(System.getProperty("java.io.tmpdir")))) {
                patched.find().forEachRemaining(lines::add);
                lines.writeTo(out);
            }
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(nquads(to));
        }
    }

    private static String nquads(Version version) throws IOException {
        return ExportTest.text(version, Export.plain(), Format.N_QUADS);
    }

    private static Difference between(Store store) {
        try (Version from = store.open(store.versionIds().get(1));
                Version to = store.openCurrent()) {
            return Difference.between(from, to);
        }
    }

    private Store store(String name) {
        return Store.openOrCreate(folder.resolve(name), Optional.empty());
    }

    private static void build(Store store, VersionContent corpus) {
        try (Build build = store.build()) {
            build.write(corpus, Sample.RUN);
        }
    }
}
