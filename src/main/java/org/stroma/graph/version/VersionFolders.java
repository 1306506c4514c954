package org.stroma.graph.version;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.file.TextFiles;
import org.stroma.graph.kept.FileReadings;
import org.stroma.graph.kept.KeptReadings;

/// The folder layout of a store.
record VersionFolders(Path store) {

    private static final String ID = "[0-9a-f]{16}";

    /// Id of the version that questions are asked of; empty before the first build.
    Optional<String> current() {
        Path file = store.resolve("current");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String id = Disk.read(file).strip();
        if (!id.matches(ID) || !isWhole(id)) {
            throw new StoreException(file + " names no version: " + id);
        }
        return Optional.of(id);
    }

    void switchTo(String id) {
        Disk.write(store.resolve("current"), id + "\n");
    }

    Path folder(String id) {
        return store.resolve("versions").resolve(id);
    }

    /// Of a version's folder.
    static String id(Path version) {
        return requireNonNull(version.getFileName()).toString();
    }

    static Path database(Path version) {
        return version.resolve("tdb");
    }

    static Path readers(Path version) {
        return version.resolve("readers");
    }

    DocumentList contents(String id) {
        return DocumentList.parse(Disk.read(folder(id).resolve(DocumentList.FILE)));
    }

    /// Where a version grows before it has a name; whatever is there at the start of a build is left from a crash.
    Path building() {
        return store.resolve("building");
    }

    /// Where lines wait that were sorted elsewhere.
    Path sorting() {
        return store.resolve("sorting");
    }

    /// Whether there is such a version: its list of documents came into the folder with all else, and leaves it first.
    boolean isWhole(String id) {
        return Files.exists(folder(id).resolve(DocumentList.FILE));
    }

    /// Deletes a version that nobody reads. A crash on the way leaves a folder that is no version any more.
    void discard(String id) {
        Disk.delete(folder(id).resolve(DocumentList.FILE));
        Disk.delete(folder(id));
    }

    Path lock() {
        return store.resolve("lock");
    }

    TextFiles texts() {
        return new TextFiles(store.resolve("texts"));
    }

    KeptReadings readings() {
        return new KeptReadings(store.resolve("readings"));
    }

    FileReadings files() {
        return new FileReadings(store.resolve("files"));
    }

    /// Deletes all versions but those named and those somebody reads, and what only they needed.
    void keepOnly(Set<String> ids) {
        Set<String> texts = new HashSet<>();
        Set<String> readings = new HashSet<>();
        SpareDatabase spare = new SpareDatabase(this);
        for (String id : ids()) {
            if (isWhole(id) && (ids.contains(id) || isRead(id))) {
                contents(id).rows().forEach(row -> {
                    texts.add(row.text());
                    readings.add(row.reading());
                });
            } else {
                boolean whole = isWhole(id);
                Disk.delete(folder(id).resolve(DocumentList.FILE));
                if (whole) {
                    spare.keep(id, ids);
                }
                discard(id);
            }
        }
        texts().keepOnly(texts);
        readings().keepOnly(readings);
    }

    boolean isRead(String id) {
        return Lease.isOn(readers(folder(id)));
    }

    /// Every version's documents are written down whenever a build makes it current: the last first.
    List<String> newestFirst() {
        return ids().stream()
                .sorted(Comparator.comparing(
                                (String id) -> Disk.written(folder(id).resolve(DocumentList.FILE)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private List<String> ids() {
        return Disk.list(store.resolve("versions")).stream()
                .map(folder -> folder.getFileName().toString())
                .filter(name -> name.matches(ID))
                .toList();
    }
}
