package org.stroma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;

/// Office files and books that are damaged, disguised or something else. What sound ones say are fixtures.
class OfficeFilesTest {

    private static final Path CASES = Path.of("src/test/resources/read");

    @TempDir
    private Path folder;

    @Test
    void knowsAWordDocumentByWhatIsInIt() throws IOException {
        byte[] word = Files.readAllBytes(CASES.resolve("office-word/input.docx"));
        assertThat(Shown.of(List.of(read("paper.bin", word)))).contains("CXCR4").doesNotContain("UNREADABLE");
    }

    @Test
    void refusesADamagedOneInOneLine() throws IOException {
        for (String name : List.of(
                "office-word/input.docx",
                "office-opendocument/input.odt",
                "office-slides/input.pptx",
                "epub-book/input.epub")) {
            byte[] whole = Files.readAllBytes(CASES.resolve(name));
            String fileName = Path.of(name).getFileName().toString();
            assertThat(refusal(fileName, Arrays.copyOf(whole, whole.length * 2 / 3)))
                    .contains("damaged");
            assertThat(refusal(fileName, "words".getBytes(StandardCharsets.US_ASCII)))
                    .contains("damaged");
        }
    }

    @Test
    void refusesWhatIsEncrypted() throws IOException {
        assertThat(refusal("paper.docx", compound("EncryptedPackage"))).contains("encrypted");
    }

    @Test
    void refusesOtherOldOfficeFiles() throws IOException {
        assertThat(refusal("talk.ppt", compound("PowerPoint Document"))).contains("no Word document");
        assertThat(refusal("paper.doc", compound("WordDocument"))).isNotBlank();
        assertThat(refusal("paper.doc", "words".getBytes(StandardCharsets.US_ASCII)))
                .contains("no Word document");
    }

    @Test
    void doesNotOpenASpreadsheetAsAnArchive() throws IOException {
        assertThat(refusal("table.xlsx", zip("xl/workbook.xml", "<workbook/>"))).contains("a spreadsheet");
    }

    @Test
    void leavesABookThatPointsOutsideAlone() throws IOException {
        String container = "<container><rootfile full-path=\"../../etc/passwd\"/></container>";
        assertThat(refusal("book.epub", zip("META-INF/container.xml", container)))
                .contains("no ../../etc/passwd in it");
    }

    @Test
    void survivesDepth() throws IOException {
        assertThat(refusal("deep.rtf", ("{\\rtf1 " + "{".repeat(100_000)).getBytes(StandardCharsets.US_ASCII)))
                .contains("nested too deeply");
        byte[] deep = zip("word/document.xml", "<w:p>".repeat(5_000) + "<w:t>Words at the bottom.</w:t>");
        assertThat(Shown.of(List.of(read("deep.docx", deep)))).contains("Words at the bottom.");
    }

    private String refusal(String name, byte[] bytes) throws IOException {
        return ((Unreadable) read(name, bytes)).reason();
    }

    private Reading read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Reading> readings = new Readers(List.of()).readFile(file);
        assertThat(readings).hasSize(1);
        return readings.getFirst();
    }

    private static byte[] compound(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
