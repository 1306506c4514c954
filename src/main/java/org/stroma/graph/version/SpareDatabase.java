package org.stroma.graph.version;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.KeptChanges;

/// The database of a version that nobody needs any more, kept to become that of the next: to catch up with a few
/// changes takes a fraction of the time that copying the current one takes. Without one the current one is copied.
///
/// @param versions of the store
record SpareDatabase(VersionFolders versions) {

    /// Says which version's quads a database holds that lies beside it.
    private static final String HELD = "held";

    /// Takes over the database of a version that is about to be deleted.
    ///
    /// @param kept ids of versions that stay; the next version is made of one that descends from the deleted one
    void keep(String id, Set<String> kept) {
        Path database = VersionFolders.database(versions.folder(id));
        if (Files.exists(database) && kept.stream().anyMatch(each -> isChild(each, id))) {
            Disk.delete(folder());
            Disk.createFolder(folder());
            Disk.move(database, VersionFolders.database(folder()));
            Disk.write(folder().resolve(HELD), id);
        }
    }

    /// Gives a growing version a database, that of an earlier version.
    ///
    /// @param building folder of the growing version
    /// @param before the version that it will be made of
    void give(Path building, String before) {
        Optional<String> held = held(folder()).filter(id -> path(id, before).isPresent());
        if (held.isPresent()) {
            Disk.delete(folder().resolve(HELD));
            Disk.move(VersionFolders.database(folder()), VersionFolders.database(building));
        } else {
            Disk.copyFolder(VersionFolders.database(versions.folder(before)), VersionFolders.database(building));
        }
        Disk.write(building.resolve(HELD), held.orElse(before));
    }

    /// Makes the database of a growing version that of the version it is made of. Must be called in a transaction.
    void catchUp(Path building, String before, DatasetGraph dataset) {
        String held = held(building).orElseThrow();
        for (String id : path(held, before).orElseThrow()) {
            new KeptChanges(versions.folder(id)).read(dataset::delete, dataset::add);
        }
        forget(building);
    }

    /// Leaves no word of what the database of a growing version held, which is made anew.
    void forget(Path building) {
        Disk.delete(building.resolve(HELD));
    }

    /// The versions whose changes make one version into another, in order; empty if that is not known.
    private Optional<List<String>> path(String from, String to) {
        List<String> path = new ArrayList<>();
        String at = to;
        while (!at.equals(from)) {
            path.addFirst(at);
            Optional<String> before = Basis.read(versions.folder(at)).flatMap(Basis::before);
            if (before.isEmpty() || path.contains(before.get())) {
                return Optional.empty();
            }
            at = before.get();
        }
        return Optional.of(path);
    }

    private boolean isChild(String id, String of) {
        return Basis.read(versions.folder(id)).flatMap(Basis::before).equals(Optional.of(of));
    }

    private static Optional<String> held(Path folder) {
        Path file = folder.resolve(HELD);
        return Files.exists(file) ? Optional.of(Disk.read(file)) : Optional.empty();
    }

    private Path folder() {
        return versions.store().resolve("spare");
    }
}
