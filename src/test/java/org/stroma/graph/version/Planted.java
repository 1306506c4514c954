package org.stroma.graph.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecution;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.stroma.graph.check.Verification;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.quads.Sample;
import org.stroma.graph.quads.TwoDocuments;
import org.stroma.graph.quads.VersionContent;
import org.stroma.graph.term.Iris;

/// A store of two documents in which something is changed behind its back.
public record Planted(Path folder) {

    private static final String RELATIONS = """
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            kg:blocks a kg:Relation . kg:promotes a kg:Relation . kg:publishedOn a kg:Relation .
            kg:alsoKnownAs a kg:Relation , kg:SymmetricRelation . kg:combinedWith a kg:Relation , kg:SymmetricRelation .
            """;

    private static final String PREFIXES = """
            BASE <http://localhost:3030/>
            PREFIX kg: <https://w3id.org/stroma/ontology#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    public static Planted in(Path folder) {
        Store store = Store.openOrCreate(folder, Optional.empty());
        VersionContent corpus = TwoDocuments.corpus();
        try (Build build = store.build()) {
            build.write(
                    new VersionContent(
                            corpus.findings(),
                            corpus.assembly(),
                            corpus.listed(),
                            Map.of("relations.ttl", RELATIONS),
                            Optional.empty()),
                    Sample.RUN);
        }
        return new Planted(folder);
    }

    /// Makes a version that differs by a SPARQL update, bears the right name, and is current.
    public Planted update(String sparql) {
        return change(dataset -> {
            UpdateRequest update = UpdateFactory.create(PREFIXES + sparql);
            UpdateExecution.dataset(DatasetFactory.wrap(dataset)).update(update).execute();
        });
    }

    Planted change(Consumer<DatasetGraph> change) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try (Version version = Store.open(folder).openCurrent()) {
            Txn.executeRead(version.dataset(), () -> version.dataset().find().forEachRemaining(dataset::add));
        }
        change.accept(dataset);
        Node runs = new Iris(Iris.DEFAULT_BASE).graph("runs");
        String id = GraphFile.id(sink -> dataset.find().forEachRemaining(quad -> {
            if (!quad.getGraph().equals(runs)) {
                sink.accept(quad);
            }
        }));
        return make(id, dataset);
    }

    public String current() {
        return new VersionFolders(folder).current().orElseThrow();
    }

    /// Makes a version current again, and deletes the changed one.
    public void backTo(String id) {
        VersionFolders versions = new VersionFolders(folder);
        String changed = current();
        if (!changed.equals(id)) {
            versions.switchTo(id);
            Disk.delete(versions.folder(changed));
        }
    }

    /// Renames the current version.
    public Planted rename(String id) {
        VersionFolders versions = new VersionFolders(folder);
        Disk.move(versions.folder(versions.current().orElseThrow()), versions.folder(id));
        versions.switchTo(id);
        return this;
    }

    public Verification verify() {
        try (Version version = Store.open(folder).openCurrent()) {
            return Verification.of(version, Optional.of(Files.readString(Path.of("ontology/shapes.ttl"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Planted make(String id, DatasetGraph dataset) {
        VersionFolders versions = new VersionFolders(folder);
        DocumentList contents = versions.contents(versions.current().orElseThrow());
        if (!Files.exists(versions.folder(id))) {
            Disk.createFolder(VersionFolders.database(versions.folder(id)));
            Database.edit(
                    VersionFolders.database(versions.folder(id)),
                    database -> Txn.executeWrite(database, () -> dataset.find().forEachRemaining(database::add)));
            Disk.write(versions.folder(id).resolve(DocumentList.FILE), contents.tsv());
        }
        versions.switchTo(id);
        return this;
    }
}
