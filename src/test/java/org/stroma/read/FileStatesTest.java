package org.stroma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStatesTest {

    @TempDir
    private Path folder = Path.of("");

    private FileStates states() {
        return FileStates.of(List.of(folder), List.of()).orElseThrow();
    }

    @Test
    void areTheSameAsLongAsNoFileIsTouched() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Plerixafor blocks CXCR4.");

        assertThat(states()).isEqualTo(states());
    }

    @Test
    void tellOfOtherBytesOfTheSameLengthAndTime() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "Plerixafor blocks CXCR4.");
        FileTime time = Files.getLastModifiedTime(file);
        String before = states().hash();

        Files.writeString(file, "Plerixafor blocks CXCR7.");
        Files.setLastModifiedTime(file, time);

        assertThat(states().hash()).isNotEqualTo(before);
    }

    @Test
    void tellOfFilesThatComeAndGo() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Plerixafor blocks CXCR4.");
        String before = states().hash();

        Files.writeString(folder.resolve("b.txt"), "Maraviroc blocks CCR5.");
        String two = states().hash();
        Files.delete(folder.resolve("b.txt"));

        assertThat(two).isNotEqualTo(before);
        assertThat(states().hash()).isEqualTo(before);
    }

    @Test
    void areNotSettledRightAfterAChange() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Plerixafor blocks CXCR4.");

        assertThat(states().areSettled(Instant.now())).isFalse();
        assertThat(states().areSettled(Instant.now().plusSeconds(3))).isTrue();
    }
}
