package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build of files that nobody touched.
class UnchangedBuildTest {

    /// Until then a file might be changed again without another time.
    private static final Duration SETTLING = Duration.ofMillis(2100);

    @TempDir
    private Path folder = Path.of("");

    private Path inbox = Path.of("");
    private Path store = Path.of("");

    @BeforeEach
    void buildTwice() throws IOException, InterruptedException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        store = folder.resolve("store");
        Files.writeString(inbox.resolve("a.txt"), "Plerixafor blocks CXCR4.\n");
        Thread.sleep(SETTLING);
        assertThat(Ran.build(store, inbox).status()).isZero();
    }

    private List<String> files() throws IOException {
        return Files.readAllLines(store.resolve("last-build"));
    }

    @Test
    void takesTheFileSystemsWordForIt() throws IOException {
        assertThat(files().get(5)).hasSize(64);

        assertThat(Ran.build(store, inbox).out()).startsWith("unchanged: 1 document");
    }

    @Test
    void seesBytesThatChangedWithoutTheirLengthOrTime() throws IOException {
        Path file = inbox.resolve("a.txt");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "Plerixafor blocks CXCR7.\n");
        Files.setLastModifiedTime(file, time);

        assertThat(Ran.build(store, inbox).out()).startsWith("built 1 document");
    }

    @Test
    void looksIntoFilesAgainWhereOneWasRefused() throws IOException, InterruptedException {
        Files.write(inbox.resolve("b.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 0, 0, 3, (byte) 0xff});
        Thread.sleep(SETTLING);
        Ran.build(store, inbox);

        assertThat(files().get(5)).isEmpty();
        assertThat(Ran.build(store, inbox).err()).contains("b.txt: ");
    }
}
