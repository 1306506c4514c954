package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.stroma.graph.version.Store;

/// However documents came, went and changed, the graph is that of a clean build, to the byte.
class RandomUpdatesTest {

    /// Fewer may be asked for where there is no time.
    private static final int STEPS = Integer.getInteger("stroma.test.steps", 1000);

    /// On disk: what a thousand steps delete stays in memory as long as it is mapped.
    @TempDir(factory = TempDirFactory.Standard.class)
    private Path folder;

    @Test
    void aFewStepsEndWhereACleanBuildDoes() throws IOException {
        walk(new GeneratedDocuments(1, folder.resolve("documents"), 8), 10, 5);
    }

    @Test
    @Tag("slow")
    void aThousandStepsEndWhereACleanBuildDoes() throws IOException {
        walk(new GeneratedDocuments(2, folder.resolve("documents"), 60), STEPS, 50);
    }

    private void walk(GeneratedDocuments documents, int steps, int between) throws IOException {
        Path grown = folder.resolve("grown");
        for (int step = 1; step <= steps; step++) {
            documents.step();
            Ran ran = Ran.build(grown, documents.folder());
            assertThat(ran.status()).as(ran.err()).isZero();
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
