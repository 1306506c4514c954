package org.stroma.graph.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.graph.file.Disk;
import org.stroma.graph.quads.Sample;
import org.stroma.model.concept.PublicationDate;
import org.stroma.model.document.Document;
import org.stroma.model.document.Imprint;
import org.stroma.model.document.Imprint.Author;
import org.stroma.model.document.Imprint.Details;
import org.stroma.model.document.Imprint.Located;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Retraction;
import org.stroma.model.document.Section;
import org.stroma.model.document.Unreadable;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;

class FileReadingsTest {

    private static final String NAME = "0123456789abcdef";
    private static final List<Reading> READINGS =
            List.of(document(), Sample.document("plain.txt", "CXCR4 is a receptor."), new Unreadable("a.xml", "why"));

    @TempDir
    private Path folder;

    @Test
    void allThatADocumentHoldsComesBack() {
        keep();
        assertThat(new FileReadings(folder).find(NAME)).contains(READINGS);
    }

    @Test
    void whatWasNeverKeptIsNotThere() {
        assertThat(new FileReadings(folder.resolve("none")).find(NAME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, 200})
    void whatIsCutShortIsNotTrusted(int length) throws IOException {
        Path file = keep();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, length));
        assertThat(new FileReadings(folder).find(NAME)).isEmpty();
    }

    @Test
    void noByteCanChangeUnseen() throws IOException {
        Path file = keep();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            Files.write(file, bytes);
            bytes[i] ^= 1;
            // The head of a gzip file holds a time and a system, which say nothing.
            assertThat(new FileReadings(folder).find(NAME).orElse(READINGS))
                    .as("byte %d", i)
                    .isEqualTo(READINGS);
        }
    }

    @Test
    void whatWouldNotComeBackTheSameIsNotKept() {
        FileReadings readings = new FileReadings(folder);
        readings.keep(NAME, List.of(new Unreadable("half a pair \ud800", "why")));
        assertThat(readings.find(NAME)).isEmpty();
    }

    @Test
    void whatNobodyAskedForGoes() {
        keep();
        FileReadings other = new FileReadings(folder);
        other.keep("ffff", READINGS);
        other.find("ffff");
        other.keepOnlyAsked();
        assertThat(Disk.list(folder)).containsExactly(folder.resolve("ffff.kept"));
    }

    private Path keep() {
        new FileReadings(folder).keep(NAME, READINGS);
        return folder.resolve(NAME + ".kept");
    }

    private static Document document() {
        Span span = new Span(0, 4);
        Imprint imprint = new Imprint(
                Optional.of("123"),
                Optional.of("10.1000/182"),
                Optional.of(new Located<>("Blood", span)),
                Optional.of(new Located<>(PublicationDate.month(2026, 2), span)),
                List.of(new Author(new Located<>("A. Müller", span), List.of(new Located<>("Bonn", span)))),
                new Details(
                        Optional.of("PMC1"),
                        List.of("NCT01234567"),
                        Optional.of("en"),
                        Optional.of("CC BY"),
                        Optional.of(new Retraction(Retraction.Kind.PARTLY, List.of("pmid:9")))));
        return new Document(
                "a/b.xml#1",
                "b.xml",
                "0".repeat(64),
                Text.of("𝛼-catenin binds β-catenin."),
                Optional.of("Title"),
                Optional.of(PublicationDate.day(2026, 2, 17)),
                Optional.of("https://example.org/"),
                List.of(new Section(span, Section.Kind.TITLE), new Section(new Span(4, 9), Section.Kind.CAPTION)),
                Optional.of(imprint),
                List.of("c.xml"));
    }
}
