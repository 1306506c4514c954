package org.stroma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each folder in `read/` is a case: an input in some format, and what is read of it.
class ReaderFixturesTest {

    private static final Path CASES = Path.of("src/test/resources/read");
    private static final Readers READERS =
            new Readers(List.of("share", "subscribe", "newsletter", "all rights reserved", "follow us", "read more"));

    @TestFactory
    Stream<DynamicTest> readsEachCaseAsExpected() throws IOException {
        return list(CASES).stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    Path expected = folder.resolve("expected.txt");
                    assertThat(Shown.of(READERS.readFile(input(folder))))
                            .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
                }));
    }

    private static Path input(Path folder) throws IOException {
        return list(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith("input."))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
