package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.stroma.app.build.BuildMemory;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.build.BuildWatch;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.report.Reporter;
import org.stroma.graph.version.Store;

/// However documents came, went and changed, the graph is that of a clean build, to the byte.
class RandomUpdatesTest {

    /// Fewer may be asked for where there is no time.
    private static final int STEPS = Integer.getInteger("stroma.test.steps", 1000);

    /// On disk: what a thousand steps delete stays in memory as long as it is mapped.
    @TempDir(factory = TempDirFactory.Standard.class)
    private Path folder;

    private final BuildMemory memory = new BuildMemory();

    @Test
    void aFewStepsEndWhereACleanBuildDoes() throws IOException {
        walk(new GeneratedDocuments(1, folder.resolve("documents"), 8), 10, 5, this::inAProcessOfItsOwn);
    }

    /// What a process remembers of its last build spares it work, and changes nothing.
    @Test
    void aFewStepsOfOneProcessEndWhereACleanBuildDoes() throws IOException {
        walk(new GeneratedDocuments(3, folder.resolve("documents"), 30), 12, 4, this::inOneProcess);
    }

    @Test
    @Tag("slow")
    void aThousandStepsEndWhereACleanBuildDoes() throws IOException {
        walk(new GeneratedDocuments(2, folder.resolve("documents"), 60), STEPS, 50, this::inAProcessOfItsOwn);
    }

    @Test
    @Tag("slow")
    void aThousandStepsOfOneProcessEndWhereACleanBuildDoes() throws IOException {
        walk(new GeneratedDocuments(4, folder.resolve("documents"), 60), STEPS, 50, this::inOneProcess);
    }

    @FunctionalInterface
    private interface Builder {
        void build(Path store, Path documents);
    }

    private void inAProcessOfItsOwn(Path store, Path documents) {
        Ran ran = Ran.build(store, documents);
        assertThat(ran.status()).as(ran.err()).isZero();
    }

    private void inOneProcess(Path store, Path documents) {
        BuildRequest request = BuildRequest.of(List.of(documents), store);
        new GraphBuild(Reporter.SILENT, request, BuildWatch.NOBODY, memory).run();
    }

    private void walk(GeneratedDocuments documents, int steps, int between, Builder builder) throws IOException {
        Path grown = folder.resolve("grown");
        for (int step = 1; step <= steps; step++) {
            documents.step();
            builder.build(grown, documents.folder());
            if (step % between == 0) {
                Path clean = folder.resolve("clean" + step);
                Ran.build(clean, documents.folder());
                assertThat(id(grown)).as("after " + step + " steps").isEqualTo(id(clean));
                assertThat(export(grown)).as("after " + step + " steps").isEqualTo(export(clean));
            }
        }
    }

    private static String id(Path store) {
        return Store.open(store).currentId().orElseThrow();
    }

    /// As the database holds it.
    private String export(Path store) throws IOException {
        Path file = folder.resolve("export.nq");
        assertThat(Ran.stroma("export", "--store", store, "--output", file).status())
                .isZero();
        return Files.readString(file);
    }
}
