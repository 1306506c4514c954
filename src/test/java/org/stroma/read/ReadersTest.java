package org.stroma.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.document.Document;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.model.text.Span;

class ReadersTest {

    private final Readers readers = new Readers(List.of());

    @TempDir
    private Path folder;

    @Test
    void readsFoldersByNameAndKeepsThemInTheKeys() throws IOException {
        write("b.txt", "Second.");
        write("Sub Folder/Ä file.v2.TXT", "Third.");
        write("a.md", "First.");
        assertThat(documents(folder))
                .extracting(Document::key, Document::fileName)
                .containsExactly(
                        tuple("sub-folder/a-file-v2.txt", "Ä file.v2.TXT"),
                        tuple("a.md", "a.md"),
                        tuple("b.txt", "b.txt"));
    }

    @Test
    void passesOverHiddenFilesAndFolders() throws IOException {
        write(".hidden.txt", "No.");
        write(".git/config.txt", "No.");
        write("seen.txt", "Yes.");
        assertThat(readers.read(List.of(folder))).hasSize(1);
    }

    @Test
    void readsAFileByItsNameAlone() throws IOException {
        Path file = write("deep/below/seed-0.txt", "Words.");
        assertThat(documents(file)).extracting(Document::key).containsExactly("seed-0.txt");
    }

    @Test
    void givesFilesOfOneSlugDifferentKeys() throws IOException {
        write("one/a.txt", "One.");
        write("two/a.txt", "Two.");
        write("two/A.txt", "Three.");
        List<String> keys = readers.read(List.of(folder.resolve("one"), folder.resolve("two"))).stream()
                .map(Document.class::cast)
                .map(Document::key)
                .toList();
        assertThat(keys).hasSize(3).doesNotHaveDuplicates().allMatch(key -> key.matches("a\\.txt(-[0-9a-f]{6})?"));
    }

    @Test
    void readsAFileGivenTwiceOnce() throws IOException {
        Path file = write("a.txt", "Words.");
        assertThat(readers.read(List.of(file, folder, file))).hasSize(1);
    }

    @Test
    void makesOneDocumentOfTheSameBytes() throws IOException {
        Path first = write("a.txt", "Words.");
        write("b/copy.txt", "Words.");
        write("c/copy.txt", "Words.");
        write("d/a.txt", "Words.");
        List<Reading> readings = readers.read(List.of(first, folder));
        assertThat(readings)
                .filteredOn(Document.class::isInstance)
                .singleElement(InstanceOfAssertFactories.type(Document.class))
                .satisfies(document -> assertThat(document.fileName()).isEqualTo("a.txt"))
                .satisfies(document -> assertThat(document.otherNames()).containsExactly("copy.txt"));
        assertThat(readings)
                .filteredOn(Duplicate.class::isInstance)
                .contains(new Duplicate(folder + "/b/copy.txt", first.toString()))
                .hasSize(3);
        Files.delete(first);
        assertThat(readers.read(List.of(folder)).getFirst())
                .isInstanceOfSatisfying(
                        Document.class, document -> assertThat(document.key()).isEqualTo("b/copy.txt"));
    }

    @Test
    void namesEachOfTwoFilesThatGaveNothing() throws IOException {
        write("a.txt", "");
        write("b.txt", "");
        write("c.csv", "Words.");
        write("d.txt", "Words.");
        assertThat(refused(readers.read(List.of(folder)))).hasSize(3);
    }

    @Test
    void tellsAFewOfManyFaults() throws IOException {
        write("a.pubtator", "1|t|Title\n" + "what?\n".repeat(1_000));
        assertThat(refused(readers.read(List.of(folder))))
                .hasSize(11)
                .last()
                .extracting(Unreadable::reason)
                .isEqualTo("990 more such faults");
    }

    @Test
    void survivesLoopsOfLinksAndNamesDanglingOnes() throws IOException {
        write("a.txt", "Words.");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere.txt"));
        List<Reading> readings = readers.read(List.of(folder));
        assertThat(readings).hasSize(3);
        assertThat(refused(readings))
                .extracting(Unreadable::reason)
                .anyMatch(reason -> reason.contains("nowhere.txt"))
                .allMatch(reason -> reason.startsWith("a link that leads nowhere"));
    }

    @Test
    void explainsBadFilesInALineAndReadsTheGoodOnesBesideThem() throws IOException {
        write("good.txt", "Plerixafor blocks CXCR4.");
        write("empty.txt", "");
        write("page.html", "<html><body></body></html>");
        write("data.json", "{}");
        Files.write(folder.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        write("folder.txt/inner.txt", "Inside.");
        List<Reading> readings = readers.read(List.of(folder));
        assertThat(readings).filteredOn(Document.class::isInstance).hasSize(2);
        assertThat(refused(readings))
                .hasSize(6)
                .allMatch(line -> line.file().startsWith(folder.toString()))
                .allMatch(
                        line -> !line.reason().contains("\n") && !line.reason().contains(folder.toString()));
    }

    @Test
    void namesAMissingFile() {
        Path missing = folder.resolve("missing.txt");
        assertThat(readers.read(List.of(missing)))
                .containsExactly(new Unreadable(missing.toString(), "no such file or folder"));
        assertThat(readers.readFile(folder)).containsExactly(new Unreadable(folder.toString(), "a folder, not a file"));
    }

    @Test
    void refusesFilesThatAreTooLarge() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(65L << 20);
        }
        assertThat(readers.readFile(large))
                .containsExactly(new Unreadable(large.toString(), "65 MB are more than the 64 MB that fit"));
    }

    @Test
    void keepsTheTextOfAPlainFileUnchanged() throws IOException {
        String content = "\uFEFF  A title \r\n\r\n\tWords \uD83D\uDC8A here.\u2028More of them. \n";
        Document document = documents(write("a.txt", content)).getFirst();
        assertThat(document.text()).hasToString(content);
        assertThat(document.sections().getFirst().span()).isEqualTo(new Span(3, 10));
    }

    @Test
    void readsByContentWhatIsNamedForAnotherFormat() throws IOException {
        write("a.txt", "<!DOCTYPE html><html><body><p>Plerixafor <b>blocks</b> CXCR4.</p></body></html>");
        write("b.txt", "1|t|Title\n1|a|Abstract.\n");
        assertThat(documents(folder))
                .extracting(document -> document.text().toString())
                .containsExactly("Plerixafor blocks CXCR4.", "Title\nAbstract.");
    }

    @Test
    void refusesHostileDepth() throws IOException {
        String deep = "<PubmedArticleSet><PubmedArticle>" + "<a>".repeat(100_000);
        assertThat(refused(readers.readFile(write("deep.xml", deep))))
                .extracting(Unreadable::reason)
                .containsExactly("broken XML at line 1");
        assertThat(readers.readFile(write("deep.md", "> ".repeat(50_000) + "words")))
                .hasSize(1);
        assertThat(readers.readFile(write("deep.html", "<div>".repeat(50_000) + "words")))
                .hasSize(1);
    }

    private List<Document> documents(Path path) {
        return readers.read(List.of(path)).stream().map(Document.class::cast).toList();
    }

    private static List<Unreadable> refused(List<Reading> readings) {
        return readings.stream()
                .filter(Unreadable.class::isInstance)
                .map(Unreadable.class::cast)
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
