package org.stroma.graph.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {

    @TempDir
    private Path folder;

    @Test
    void givesLinesOfAnyLengthThoughTheyRunOverItsBuffer() throws IOException {
        Random random = new Random(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            lines.add("x".repeat(random.nextInt(i % 50 == 0 ? 300_000 : 2_000)) + "\n");
        }
        lines.add("without an end");
        assertThat(read(lines)).isEqualTo(lines);
    }

    @Test
    void givesNothingOfAnEmptyFile() throws IOException {
        assertThat(read(List.of())).isEmpty();
    }

    private List<String> read(List<String> lines) throws IOException {
        Path file = folder.resolve("lines");
        Files.writeString(file, String.join("", lines));
        List<String> found = new ArrayList<>();
        try (LineFile read = new LineFile(file)) {
            for (byte[] line = read.next(); line.length > 0; line = read.next()) {
                found.add(new String(line, StandardCharsets.UTF_8));
            }
            assertThat(read.next()).isEmpty();
        }
        return found;
    }
}
