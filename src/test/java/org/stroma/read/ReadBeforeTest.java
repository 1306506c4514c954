package org.stroma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;

/// A file that was read before is not read again, and gives what it gave.
class ReadBeforeTest {

    @TempDir
    private Path folder;

    private final Notes notes = new Notes();
    private final Readers readers = new Readers(List.of(), notes);

    /// Remembers everything, and what was read.
    private static final class Notes implements ReadBefore {
        private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();
        private final List<String> read = new ArrayList<>();

        @Override
        public Optional<List<Reading>> find(String name) {
            return Optional.ofNullable(known.get(name));
        }

        @Override
        public synchronized void keep(String name, List<Reading> readings) {
            known.put(name, readings);
            readings.forEach(reading -> read.add(((Document) reading).key()));
        }
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        write("a.txt", "CXCR4 binds CXCL12.");
        write("b.txt", "BRCA1 binds BARD1.");
        List<Reading> first = readers.read(List.of(folder));
        assertThat(readers.read(List.of(folder))).isEqualTo(first);
        write("b.txt", "BRCA1 binds PALB2.");
        assertThat(readers.read(List.of(folder)))
                .isEqualTo(new Readers(List.of()).read(List.of(folder)))
                .isNotEqualTo(first);
        assertThat(notes.read).containsExactlyInAnyOrder("a.txt", "b.txt", "b.txt");
    }

    @Test
    void aFileThatIsCalledOtherwiseIsReadAgain() throws IOException {
        write("a.txt", "CXCR4 binds CXCL12.");
        readers.read(List.of(folder));
        Files.move(folder.resolve("a.txt"), folder.resolve("c.txt"));
        assertThat(readers.read(List.of(folder))).isEqualTo(new Readers(List.of()).read(List.of(folder)));
    }

    @Test
    void copiesAreToldAllTheSame() throws IOException {
        write("a.txt", "CXCR4 binds CXCL12.");
        write("b.txt", "CXCR4 binds CXCL12.");
        List<Reading> first = readers.read(List.of(folder));
        assertThat(readers.read(List.of(folder)))
                .isEqualTo(first)
                .isEqualTo(new Readers(List.of()).read(List.of(folder)));
    }

    @Test
    void aFileWithAComplaintIsReadAgain() throws IOException {
        write("a.pubtator", "1|t|CXCR4 binds CXCL12.\n1|a|It does.\nnonsense\n");
        assertThat(readers.read(List.of(folder))).hasSize(2);
        assertThat(notes.known).isEmpty();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
