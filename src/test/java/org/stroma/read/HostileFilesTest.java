package org.stroma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;

/// Each file that nobody should have written costs at most a line, a little time and a little memory.
class HostileFilesTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MOST_LINES = 12;

    private final Readers readers = new Readers(List.of("share", "subscribe"));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> refusesInALineWhatIsNoDocument() {
        return tests(HostileFiles.refused())
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(read(file)).isNotEmpty().noneMatch(Document.class::isInstance)));
    }

    @TestFactory
    Stream<DynamicTest> readsOrRefusesWhatIsStrange() {
        return tests(HostileFiles.strange())
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(read(file)).isNotEmpty()));
    }

    /// `mvn test -Dtest=HostileFilesTest -Dstroma.slow=true`
    @TestFactory
    @EnabledIfSystemProperty(named = "stroma.slow", matches = "true")
    Stream<DynamicTest> readsOrRefusesWhatIsLarge() {
        return tests(HostileFiles.large())
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(read(file)).isNotEmpty()));
    }

    private Stream<Path> tests(Map<String, byte[]> files) {
        return files.entrySet().stream().map(file -> {
            try {
                return Files.write(folder.resolve(file.getKey()), file.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Reading> read(Path file) {
        // Of the processor, not of the clock: others may use the machine, too.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Reading> readings = readers.readFile(file);
        long nanoseconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(nanoseconds)).as("time").isLessThan(SOON);
        List<Unreadable> lines = readings.stream()
                .filter(Unreadable.class::isInstance)
                .map(Unreadable.class::cast)
                .toList();
        assertThat(lines)
                .hasSizeLessThanOrEqualTo(MOST_LINES)
                .noneMatch(line -> line.reason().contains("reading it failed"))
                .noneMatch(line -> line.reason().contains("Exception:"));
        return readings;
    }
}
