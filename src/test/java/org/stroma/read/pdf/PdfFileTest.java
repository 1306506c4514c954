package org.stroma.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Section;
import org.stroma.model.document.Unreadable;
import org.stroma.read.Readers;

/// What PDFs say, and which say nothing. The columns of a whole paper are the fixture `pdf-two-columns`.
class PdfFileTest {

    private static final String FIRST = "CXCR4 is a receptor of the chemokine CXCL12 on many cells.";

    @TempDir
    private Path folder;

    @Test
    void readsTheFixtureThatThePaperWrites() throws IOException {
        Path fixture = Path.of("src/test/resources/read/pdf-two-columns/input.pdf");
        assertThat(sections(PdfPaper.twoColumns()))
                .isEqualTo(sections(Files.readAllBytes(fixture)))
                .hasSizeGreaterThan(10);
    }

    @Test
    void readsThreeColumnsOneAfterTheOther() {
        PdfPaper paper = new PdfPaper().page();
        for (int column = 0; column < 3; column++) {
            String[] lines = new String[8];
            Arrays.fill(lines, "a line of column " + column + " in a row");
            paper.lines(50 + 175 * column, 100, lines);
        }
        assertThat(words(paper.bytes())).matches("(?:[^12]*0)+(?:[^02]*1)+(?:[^01]*2)+[^012]*");
    }

    @Test
    void leavesOutHeadsFeetAndNumbersOfPages() {
        PdfPaper paper = new PdfPaper();
        for (int page = 1; page <= 3; page++) {
            paper.page()
                    .words(60, 30, 8, "Cancer Examples, volume " + page)
                    .lines(60, 300, FIRST)
                    .words(300, 820, 8, "" + page);
        }
        assertThat(words(paper.bytes())).doesNotContain("volume", "3").contains(FIRST);
    }

    @Test
    void leavesOutNumbersOfLines() {
        PdfPaper paper = new PdfPaper().page();
        for (int line = 0; line < 12; line++) {
            paper.words(30, 200 + 12 * line, 8, "" + (line + 1)).words(60, 200 + 12 * line, 10, FIRST);
        }
        assertThat(words(paper.bytes())).doesNotContain("11").contains(FIRST + " " + FIRST);
    }

    @Test
    void joinsAWordOnlyWhereItIsOne() {
        PdfPaper paper = new PdfPaper()
                .page()
                .lines(
                        60,
                        200,
                        "An antagonist of the receptor was given, the antago-",
                        "nist of the ligand was not. The effect is T-cell-medi-",
                        "ated and depends on CXCL12-",
                        "CXCR4 signaling, on dose-",
                        "dependent binding and on pre-",
                        "and post-synaptic cells.");
        assertThat(words(paper.bytes()))
                .contains("the antagonist of the ligand", "T-cell-mediated", "CXCL12-CXCR4", "dose-dependent")
                .contains("pre- and post-synaptic");
    }

    @Test
    void tellsReferencesFromPowersAndCharges() {
        PdfPaper paper = new PdfPaper()
                .page()
                .mixed(
                        60,
                        200,
                        "Cells",
                        "12,13",
                        " took up Ca",
                        "2+",
                        " and 10",
                        "-3",
                        " mol of it in the dark for days.");
        assertThat(words(paper.bytes())).contains("Cells took up Ca2+ and 10⁻³ mol of it");
    }

    @Test
    void takesTheOnlyDoiOfTheFirstPage() {
        PdfPaper one = new PdfPaper().page().lines(60, 200, FIRST, "doi: 10.1234/abc.5");
        PdfPaper two = new PdfPaper().page().lines(60, 200, FIRST, "doi: 10.1234/abc.5 and doi: 10.1234/abc.6");
        assertThat(document(one.bytes()).source()).contains("https://doi.org/10.1234/abc.5");
        assertThat(document(two.bytes()).source()).isEqualTo(Optional.empty());
    }

    @Test
    void readsWhatIsEncryptedForEverybody() {
        assertThat(words(new PdfPaper()
                        .page()
                        .lines(60, 200, FIRST)
                        .encrypted("")
                        .bytes()))
                .contains(FIRST);
    }

    @Test
    void refusesInOneLine() {
        byte[] paper = PdfPaper.twoColumns();
        assertThat(refusal(new PdfPaper()
                        .page()
                        .lines(60, 200, FIRST)
                        .encrypted("secret")
                        .bytes()))
                .contains("encrypted");
        assertThat(refusal(Arrays.copyOf(paper, paper.length / 2))).contains("cut off");
        assertThat(refusal(new PdfPaper().page().bytes())).contains("no text");
        assertThat(refusal("%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII)))
                .contains("no valid PDF");
        assertThat(refusal("no PDF".getBytes(StandardCharsets.US_ASCII))).contains("does not begin");
    }

    private String words(byte[] pdf) {
        return String.join("\n", sections(pdf));
    }

    private List<String> sections(byte[] pdf) {
        Document document = document(pdf);
        return document.sections().stream()
                .map(Section::span)
                .map(document::quote)
                .toList();
    }

    private Document document(byte[] pdf) {
        return (Document) read(pdf);
    }

    private String refusal(byte[] pdf) {
        return ((Unreadable) read(pdf)).reason();
    }

    private Reading read(byte[] pdf) {
        try {
            Path file = Files.write(folder.resolve("paper.pdf"), pdf);
            return new Readers(List.of()).readFile(file).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
