package org.stroma.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The inputs of the fixtures of all readers.
final class Cases {

    static final Path FOLDER = Path.of("src/test/resources/read");

    private Cases() {}

    /// In the order of their paths; the list can be changed.
    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return new ArrayList<>(
                    files.filter(file -> file.getFileName().toString().startsWith("input."))
                            .sorted()
                            .toList());
        }
    }
}
