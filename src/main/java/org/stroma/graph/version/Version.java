package org.stroma.graph.version;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.StoreException;
import org.stroma.graph.file.TextFiles;
import org.stroma.graph.search.WordSearch;
import org.stroma.graph.term.Iris;

/// One state of the graph, open for reading; other processes may have it open, too.
public final class Version implements AutoCloseable {

    private final String id;
    private final Path folder;
    private final Path database;
    private final Iris iris;
    private final DatasetGraph dataset;
    private final TextFiles texts;
    private final Optional<WordSearch> search;
    private final Map<String, String> textNames = new HashMap<>();
    private final Lease lease;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Version(String id, Iris iris, VersionFolders versions, Lease lease) {
        this.id = id;
        this.iris = iris;
        this.texts = versions.texts();
        this.lease = lease;
        versions.contents(id).rows().forEach(row -> textNames.put(row.key(), row.text()));
        this.folder = versions.folder(id);
        this.database = VersionFolders.database(versions.folder(id));
        // What the first database of a process waits for takes as long as the indexes.
        this.search = Parallel.get(() -> WordSearch.open(folder), JenaSystem::init);
        this.dataset = Database.open(database);
    }

    static Version open(Iris iris, VersionFolders versions, String id) {
        Path folder = versions.folder(id);
        Lease lease = Lease.on(VersionFolders.readers(folder));
        try {
            return new Version(id, iris, versions, lease);
        } catch (RuntimeException e) {
            lease.close();
            throw new StoreException("cannot open " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Hash of what it holds, builds aside: 16 digits made of the lines of its N-Quads export.
    public String id() {
        return id;
    }

    /// Its own IRIs.
    public Iris iris() {
        return iris;
    }

    /// For queries in read transactions; the default graph of a query is the union of all graphs. Nobody may write to
    /// it.
    public DatasetGraph dataset() {
        return dataset;
    }

    /// Keys of its documents, ordered.
    public List<String> documents() {
        return textNames.keySet().stream().sorted().toList();
    }

    /// The text of a document, which all offsets count in.
    ///
    /// @param document its key
    public Optional<String> text(String document) {
        return Optional.ofNullable(textNames.get(document)).map(texts::read);
    }

    /// Search by words; nothing in a version that was built before there was any.
    public Optional<WordSearch> search() {
        return search;
    }

    /// What it holds in numbers, as N-Triples in their order.
    public String description() {
        return DatasetDescription.read(folder);
    }

    /// Writes it as sorted N-Quads, builds aside; nothing where the file is missing.
    ///
    /// @throws IOException if it cannot be written
    public void dump(OutputStream out) throws IOException {
        if (GraphFile.isBeside(folder)) {
            GraphFile.writeTo(folder, out);
        }
    }

    /// The name under which the store keeps a document's text.
    public Optional<String> textName(String document) {
        return Optional.ofNullable(textNames.get(document));
    }

    /// To be called when all its transactions are done.
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            Database.close(database);
            search.ifPresent(WordSearch::close);
            lease.close();
        }
    }
}
