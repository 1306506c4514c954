package org.stroma.graph.version;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.kept.FileReadings;
import org.stroma.graph.kept.KeptReadings;
import org.stroma.graph.term.Iris;
import org.stroma.model.document.Document;

/// A folder with a graph: immutable versions, `current` that names one, the texts of its documents, and what their
/// reading gave. Any number of processes may read while one builds.
public final class Store {

    /// Of the folder's layout; a store of another one is refused.
    public static final int FORMAT = 2;

    private static final String PROPERTIES = "store.properties";

    private final Path folder;
    private final Iris iris;

    private Store(Path folder, Iris iris) {
        this.folder = folder;
        this.iris = iris;
    }

    /// Opens a store.
    ///
    /// @throws StoreException if there is none, or one of another format
    public static Store open(Path folder) {
        Path file = folder.resolve(PROPERTIES);
        if (!Files.exists(file)) {
            throw new StoreException("no store in " + folder);
        }
        Properties properties = properties(file);
        String format = properties.getProperty("format", "none");
        if (!format.equals(Integer.toString(FORMAT))) {
            throw new StoreException("the store in " + folder + " has format " + format + ", this program reads format "
                    + FORMAT + ": delete the folder and build again");
        }
        return new Store(folder, new Iris(properties.getProperty("base", Iris.DEFAULT_BASE)));
    }

    /// Opens a store, or creates an empty one.
    ///
    /// @param base what its own IRIs begin with; empty: what the store has, for a new one {@link Iris#DEFAULT_BASE}
    /// @throws StoreException if there is one of another format or base
    public static Store openOrCreate(Path folder, Optional<String> base) {
        Path file = folder.resolve(PROPERTIES);
        if (!Files.exists(file)) {
            Iris iris = new Iris(base.orElse(Iris.DEFAULT_BASE));
            Disk.createFolder(folder);
            Disk.write(file, "format=" + FORMAT + "\nbase=" + iris.base() + "\n");
        }
        Store store = open(folder);
        base.filter(wanted -> !wanted.equals(store.base())).ifPresent(wanted -> {
            throw new StoreException("the store in " + folder + " has the base " + store.base() + ", not " + wanted
                    + ": build into another folder, or export under that base");
        });
        return store;
    }

    /// What its own IRIs begin with.
    public String base() {
        return iris.base();
    }

    /// Id of the current version, cheap to ask; empty before the first build.
    public Optional<String> currentId() {
        return versions().current();
    }

    /// Opens the current version for reading. It stays as it is, and stays there, until it is closed.
    ///
    /// @throws StoreException if nothing was built yet
    public Version openCurrent() {
        String id = currentId().orElseThrow(() -> new StoreException("nothing was built yet in " + folder));
        return Version.open(iris, versions(), id);
    }

    /// Ids of all versions that the store still has: the current one, then the others, the last made first.
    public List<String> versionIds() {
        List<String> current = currentId().stream().toList();
        return Stream.concat(current.stream(), versions().newestFirst().stream().filter(id -> !current.contains(id)))
                .toList();
    }

    /// Opens a version for reading.
    ///
    /// @param beginning of its id
    /// @throws StoreException if no version or more than one begins so
    public Version open(String beginning) {
        List<String> found =
                versionIds().stream().filter(id -> id.startsWith(beginning)).toList();
        if (found.size() != 1) {
            throw new StoreException((found.isEmpty() ? "no version" : "more than one version") + " of " + folder
                    + " begins with " + beginning + ": it has " + String.join(", ", versionIds()));
        }
        return Version.open(iris, versions(), found.getFirst());
    }

    /// Begins a build.
    ///
    /// @throws StoreException if another build goes on
    public Build build() {
        Lease lease = Lease.take(versions().lock())
                .orElseThrow(() -> new StoreException("another build is writing to " + folder));
        return new Build(iris, versions(), lease);
    }

    /// Whether the current version has a document that was read in the same way, by the built-in reader alone.
    ///
    /// @param fingerprint of all that decides how a document is read
    public Predicate<Document> readBefore(String fingerprint) {
        Set<String> readings = currentId().map(versions()::contents).stream()
                .flatMap(contents -> contents.rows().stream())
                .map(DocumentList.Row::reading)
                .collect(Collectors.toSet());
        return document -> readings.contains(KeptReadings.name(document, fingerprint));
    }

    /// What each file gave when it was read before.
    public FileReadings files() {
        return versions().files();
    }

    private VersionFolders versions() {
        return new VersionFolders(folder);
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Disk.read(file)));
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
        }
        return properties;
    }
}
