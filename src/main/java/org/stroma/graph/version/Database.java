package org.stroma.graph.version;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.stroma.graph.file.Disk;

/// A TDB2 database in a folder: written once, read by any number of processes.
final class Database {

    static {
        JenaSystem.init();
    }

    /// TDB2 refuses to open files that its process has open: readers of one process share.
    private static final Map<Path, Database> OPEN = new ConcurrentHashMap<>();

    private final DatasetGraphTDB dataset;
    private int readers;

    private Database(DatasetGraphTDB dataset) {
        this.dataset = dataset;
    }

    /// Opens a database of which nobody else knows yet, a new one if there is none, and closes it again.
    ///
    /// @param work to be done in transactions of its own
    static void edit(Path folder, Consumer<DatasetGraph> work) {
        // Not through TDB2's usual way in, which collects all garbage when it closes a database.
        DatasetGraphTDB database = storage(folder.toAbsolutePath().normalize());
        try {
            work.accept(database);
        } finally {
            database.shutdown();
        }
    }

    /// Opens a database that nobody writes any more; queries see the union of its graphs as the default graph. Each
    /// opening wants its {@link #close}.
    ///
    /// TDB2's usual way in, `DatabaseMgr`, takes a lock that keeps a second process out (5.6 cannot be told
    /// otherwise). Behind that door the storage itself can be opened as it stands: reading changes no byte of its
    /// files.
    static DatasetGraph open(Path folder) {
        return OPEN.compute(folder.toAbsolutePath().normalize(), (path, open) -> {
                    Database database = open == null ? new Database(storage(path)) : open;
                    database.readers++;
                    return database;
                })
                .dataset;
    }

    /// Takes back one opening.
    static void close(Path folder) {
        OPEN.computeIfPresent(folder.toAbsolutePath().normalize(), (path, open) -> {
            open.readers--;
            if (open.readers > 0) {
                return open;
            }
            open.dataset.shutdown();
            return null;
        });
    }

    private static DatasetGraphTDB storage(Path folder) {
        Path data = folder.resolve("Data-0001");
        Disk.createFolder(data);
        DatasetGraphTDB storage = TDB2StorageBuilder.build(Location.create(data));
        storage.getContext().set(TDB2.symUnionDefaultGraph, true);
        return storage;
    }
}
