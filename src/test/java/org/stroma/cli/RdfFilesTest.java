package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.app.report.Problem;

class RdfFilesTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void readsFilesOfSeveralFormatsIntoOneDataset() throws IOException {
        Path turtle = file("a.ttl", "<http://x/a> <http://x/p> 1 .");
        Path quads = file("b.nq", "<http://x/b> <http://x/p> <http://x/c> <http://x/g> .\n");
        assertThat(RdfFiles.read(List.of(turtle, quads)).stream()).hasSize(2);
    }

    @Test
    void namesTheFileThatIsNoRdf() throws IOException {
        Path broken = file("broken.ttl", "this is no Turtle");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> RdfFiles.read(List.of(broken)))
                .withMessageStartingWith(broken + ": ");
    }
}
