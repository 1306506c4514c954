package org.stroma.graph.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StretchTest {

    @TempDir
    private Path folder;

    @Test
    void holdTogetherEachLineOfAFileOnce() throws IOException {
        List<String> lines = IntStream.range(0, 50)
                .mapToObj(i -> "line %03d%s\n".formatted(i, "é".repeat(i * i % 31)))
                .toList();
        Path file = Files.writeString(folder.resolve("lines"), String.join("", lines));
        for (int number = 1; number < 70; number++) {
            StringBuilder all = new StringBuilder();
            for (Stretch stretch : Stretch.of(file, number)) {
                all.append(text(file, stretch));
            }
            assertThat(all).hasToString(String.join("", lines));
        }
    }

    @Test
    void takeEachOtherLineBetweenTheirOwn() throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), "b\nd\nf\nh\n");
        List<byte[]> others = List.of(bytes("a\n"), bytes("c\n"), bytes("d\n"), bytes("e\n"), bytes("i\n"));
        List<byte[]> taken = new ArrayList<>();
        List<Stretch> stretches = Stretch.of(file, 4);
        assertThat(stretches).hasSizeGreaterThan(1);
        for (Stretch stretch : stretches) {
            stretch.of(others).forEach(line -> {
                assertThat(stretch.first().length == 0 || line[0] >= stretch.first()[0])
                        .isTrue();
                assertThat(stretch.next().length == 0 || line[0] < stretch.next()[0])
                        .isTrue();
                taken.add(line);
            });
        }
        assertThat(taken).isEqualTo(others);
    }

    @Test
    void isOneOfAnEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("lines"));
        assertThat(Stretch.of(file, 4)).containsExactly(Stretch.ALL);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Path file, Stretch stretch) throws IOException {
        StringBuilder text = new StringBuilder();
        try (LineFile lines = new LineFile(file, stretch.from(), stretch.to())) {
            for (byte[] line = lines.next(); line.length > 0; line = lines.next()) {
                text.append(new String(line, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
