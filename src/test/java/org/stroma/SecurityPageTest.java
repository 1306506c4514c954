package org.stroma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tests that the threat model names.
class SecurityPageTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void areThere() throws IOException {
        List<String[]> named = NAMED.matcher(Files.readString(Path.of("docs/operate/security.md")))
                .results()
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(30)
                .allSatisfy(test -> assertThat(source(test[0]))
                        .as(test[0] + "." + test[1])
                        .containsPattern("\\b" + test[1] + "\\("));
    }

    @Test
    void areOneAtLeastForEachThreat() throws IOException {
        assertThat(Files.readString(Path.of("docs/operate/security.md")).lines())
                .filteredOn(line -> line.startsWith("| a") && line.split("\\|").length == 5)
                .allMatch(line -> NAMED.matcher(line).find());
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Path file = files.filter(each -> each.getFileName().toString().equals(test + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }
}
