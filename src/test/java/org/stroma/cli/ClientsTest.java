package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.app.serve.Serving;

/// The clients that people use against a server of the project's own documents. What a machine lacks is skipped, and
/// said so.
@Tag("slow")
class ClientsTest {

    @Test
    void surprisesNoClient(@TempDir Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("store");
        assertThat(Ran.build(store, "data/documents").status()).isZero();
        try (Serving serving = Serving.start(store, 0)) {
            Process clients = new ProcessBuilder(
                            ".ci/clients.sh",
                            "http://localhost:" + serving.server().port())
                    .inheritIO()
                    .start();
            assertThat(clients.waitFor()).isZero();
        }
    }
}
