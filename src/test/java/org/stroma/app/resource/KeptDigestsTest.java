package org.stroma.app.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDigestsTest {

    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);

    @TempDir
    private Path folder;

    private Path old = Path.of("");

    /// A file that nobody has changed for long: one of Java's own.
    @BeforeEach
    void find() {
        old = Path.of(System.getProperty("java.home"), "release");
        assertThat(old).isRegularFile();
    }

    private KeptDigests kept() {
        return new KeptDigests(folder.resolve("cache"));
    }

    @Test
    void isMadeOnceForAsLongAsAFileStays() {
        assertThat(kept().get("it", List.of(old), () -> ONE)).isEqualTo(ONE);
        assertThat(kept().get("it", List.of(old), () -> OTHER)).isEqualTo(ONE);
        assertThat(kept().get("something else", List.of(old), () -> OTHER)).isEqualTo(OTHER);
    }

    @Test
    void ofAFileThatIsNewNothingIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("new"), "new");
        // The time that counts is that of the last change, which nobody can set back.
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        assertThat(kept().get("it", List.of(file), () -> ONE)).isEqualTo(ONE);
        assertThat(kept().get("it", List.of(file), () -> OTHER)).isEqualTo(OTHER);
        assertThat(kept().get("it", List.of(old, file), () -> OTHER)).isEqualTo(OTHER);
        assertThat(kept().get("it", List.of(folder.resolve("none")), () -> ONE)).isEqualTo(ONE);
    }

    @Test
    void whatIsDamagedIsMadeAgain() throws IOException {
        assertThat(kept().get("it", List.of(old), () -> "a\t" + ONE + "\nb\t" + OTHER + "\n"))
                .hasLineCount(2);
        try (var files = Files.list(folder.resolve("cache"))) {
            Files.writeString(files.findFirst().orElseThrow(), "half a dig");
        }
        assertThat(kept().get("it", List.of(old), () -> OTHER)).isEqualTo(OTHER);
    }
}
