package org.stroma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Section;

/// What holds for every input, whatever is in it.
class AnyInputTest {

    private static final int DAMAGED = 1_500;

    private final Readers readers = new Readers(List.of("share", "subscribe", "[broken", "follow us"));

    @Test
    void quotesEverySectionToTheLetter() {
        for (Reading reading : readers.read(List.of(Cases.FOLDER))) {
            check(reading);
        }
    }

    @Test
    void readsTheSameTwice() {
        assertThat(readers.read(List.of(Cases.FOLDER))).isEqualTo(readers.read(List.of(Cases.FOLDER)));
    }

    @Test
    void losesNoWordOfAPlainText() {
        for (Reading reading : readers.read(List.of(Cases.FOLDER))) {
            if (reading instanceof Document document && document.fileName().endsWith(".txt")) {
                assertThat(outside(document)).as(document.key()).matches("[^\\p{L}]*(?:[a-z]\\)[^\\p{L}]*)?");
            }
        }
    }

    @Test
    void givesALineOrADocumentForAnyDamagedFile(@TempDir Path folder) throws IOException {
        List<Path> inputs = Cases.inputs();
        for (int seed = 0; seed < DAMAGED; seed++) {
            Path input = inputs.get(seed % inputs.size());
            Path file = folder.resolve(input.getFileName());
            Files.write(file, damaged(Files.readAllBytes(input), new Random(seed)));
            List<Reading> readings = readers.readFile(file);
            assertThat(readings).as("seed %d of %s", seed, input).isNotEmpty();
            readings.forEach(AnyInputTest::check);
        }
    }

    private static void check(Reading reading) {
        if (reading instanceof Document document) {
            for (Section section : document.sections()) {
                String quote = document.quote(section.span());
                assertThat(quote).isEqualTo(quote.strip()).isNotEmpty();
                assertThat(document.text().toString()).contains(quote);
            }
        }
    }

    /// The text between the sections.
    private static String outside(Document document) {
        StringBuilder rest = new StringBuilder();
        String text = document.text().toString();
        int from = 0;
        for (Section section : document.sections()) {
            int start = document.text().charOffset(section.span().start());
            rest.append(text, from, start);
            from = document.text().charOffset(section.span().end());
        }
        return rest.append(text.substring(from)).toString();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] copy = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1) + bytes.length / 3);
        for (int i = random.nextInt(6); i > 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] =
                    (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : ' ' + random.nextInt(95));
        }
        return copy;
    }
}
