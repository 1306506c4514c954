package org.stroma.query.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrefixesTest {

    @Test
    void agreesWithThePrefixesOfTheVocabularies() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("data/vocabulary/prefixes.tsv"));
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            String[] cells = line.split("\t");
            assertThat(Prefixes.expand(cells[0] + ":1")).contains(cells[1] + "1");
            assertThat(Prefixes.shorten(cells[1] + "1")).isEqualTo(cells[0] + ":1");
        });
    }

    @Test
    void leavesWhatItDoesNotKnow() {
        assertThat(Prefixes.expand("nowhere:1")).isEmpty();
        assertThat(Prefixes.shorten("http://nowhere.example/1")).isEqualTo("http://nowhere.example/1");
    }
}
