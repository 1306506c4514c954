package org.stroma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelsTest {

    private static final Path MODELS = Path.of("src/main/resources/models");
    private static final long MOST = 40_000_000;

    @Test
    void staySmallEnoughToTravelWithTheProgram() throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(MODELS)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        assertThat(size).isPositive().isLessThan(MOST);
    }

    @Test
    void haveACardEach() throws IOException {
        List<String> cards;
        try (Stream<Path> files = Files.list(Path.of("docs/models"))) {
            cards = files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .toList();
        }
        try (Stream<Path> files = Files.list(MODELS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allSatisfy(name -> assertThat(cards).anyMatch(name::startsWith));
        }
    }
}
