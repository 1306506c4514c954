package org.stroma.graph.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stroma.graph.file.Disk;
import org.stroma.model.document.Reading;

/// What each file gave when it was read, kept from build to build, one file for each. Only ever a shortcut: what is
/// missing or damaged is had by reading the file again.
public final class FileReadings {

    private static final String ENDING = ".kept";
    private static final RecordBytes<FileRecord> BYTES = RecordBytes.of(FileRecord.class);

    /// What is written of one file.
    private record FileRecord(List<Reading> readings) {
        private FileRecord {
            readings = List.copyOf(readings);
        }
    }

    private final Path folder;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    public FileReadings(Path folder) {
        this.folder = folder;
    }

    /// Keeps what is kept under a name, though nobody looks.
    public void want(String name) {
        asked.add(name);
    }

    /// What is kept under a name.
    ///
    /// @param name hexadecimal digits, a hash of everything that decides what the file gives
    public Optional<List<Reading>> find(String name) {
        asked.add(name);
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(BYTES.read(Files.readAllBytes(file)).readings());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Keeps what a file gave, unless it would not come back the same.
    public void keep(String name, List<Reading> readings) {
        try {
            FileRecord record = new FileRecord(readings);
            byte[] bytes = BYTES.write(record);
            if (BYTES.read(bytes).equals(record)) {
                write(file(name), bytes);
            }
        } catch (IOException e) {
            // Then the next build reads the file again.
        }
    }

    /// Under a name of its own first: two builds may begin at the same time, though only one will write its graph.
    private void write(Path file, byte[] bytes) throws IOException {
        Disk.createFolder(folder);
        Path part = Files.createTempFile(folder, "part-", ENDING);
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Deletes what nobody has asked for.
    public void keepOnlyAsked() {
        Disk.keepOnly(folder, asked, ENDING);
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
