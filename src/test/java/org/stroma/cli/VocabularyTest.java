package org.stroma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A user's own names, from the file to the graph.
class VocabularyTest {

    private static final String CACHE = "stroma.cache";

    private static final Optional<String> USUAL = Optional.ofNullable(System.getProperty(CACHE));

    @TempDir
    private static Path folder = Path.of("");

    private static Path list = Path.of("");
    private static Path document = Path.of("");
    private static Ran first = new Ran(0, new byte[0], "");

    @BeforeAll
    static void buildOnce() throws IOException {
        System.setProperty(CACHE, cache().toString());
        document = Files.writeString(folder.resolve("one.txt"), "Wattlezine blocks CXCR4.\n");
        list = Files.writeString(
                folder.resolve("drugs.tsv"),
                "id\tname\tsynonyms\ttype\nCHEBI:900001\tcombizole\twattlezine\tdrug\nCHEBI:900002\t\t\tdrug\n");
        first = Ran.build(folder.resolve("first"), document, "--vocabulary", list);
    }

    @AfterAll
    static void returnToTheUsualCache() {
        USUAL.ifPresentOrElse(cache -> System.setProperty(CACHE, cache), () -> System.clearProperty(CACHE));
    }

    @Test
    void buildsWithTheNamesOfAList() {
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.errors()).containsExactly("stroma: " + list + ":3: a row without name");
        assertThat(Ran.stroma("export", "--store", folder.resolve("first")).out())
                .contains("<http://purl.obolibrary.org/obo/CHEBI_900001>")
                .contains("\"combizole\"");
    }

    @Test
    void saysTheSameWhenItFindsTheNamesInTheCache() throws IOException {
        List<Path> before = cached();

        Ran again = Ran.build(folder.resolve("second"), document, "--vocabulary", list);

        assertThat(again).extracting(Ran::out, Ran::err).containsExactly(first.out(), first.err());
        assertThat(cached()).isEqualTo(before);
        assertThat(cached())
                .extracting(file -> file.toString().replaceFirst(".*\\.", ""))
                .containsExactlyInAnyOrder("names", "index", "checked");
    }

    @Test
    void refusesInOneLineWhatIsNoList() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader,\n");

        Ran ran = Ran.build(folder.resolve("refused"), document, "--vocabulary", letter);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.errors()).singleElement().asString().startsWith("stroma: " + letter + ": no list of names");
        assertThat(Ran.build(folder.resolve("refused"), document, "--vocabulary", "gone.tsv")
                        .errors())
                .containsExactly("stroma: gone.tsv: no such file");
    }

    @Test
    void wantsAListForAMapping() {
        assertThat(Ran.build(folder.resolve("refused"), document, "--types", list)
                        .status())
                .isEqualTo(2);
    }

    private static Path cache() {
        return folder.resolve("cache");
    }

    private static List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            return files.sorted().toList();
        }
    }
}
