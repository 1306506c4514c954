package org.stroma.graph.version;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.LineChanges;
import org.stroma.graph.search.NameIndex;
import org.stroma.graph.search.WordIndex;
import org.stroma.graph.term.Iris;
import org.stroma.model.text.Slug;

/// A version that grows below `building/`. Its database is a changed copy of that of the version before, where little
/// differs, else it is loaded as a whole; either way it holds the same quads.
///
/// @param shapes Turtle that the graph must meet
record NewVersion(Iris iris, VersionFolders versions, Optional<String> shapes) {

    /// A database that has grown so many times by changes is loaded anew.
    private static final int GROWN = 2;

    /// Begins it with its graph as a file.
    ///
    /// @return its id
    String begin(Consumer<Consumer<Quad>> content) {
        Disk.delete(folder());
        Disk.createFolder(folder());
        return GraphFile.write(folder().resolve(GraphFile.NAME), content);
    }

    /// Makes and checks the database, and moves the version to its place.
    ///
    /// @param before the current version
    /// @param contents what `documents.tsv` shall say
    /// @param runs quads of the build that ends with this
    /// @throws StoreException if the graph breaks a shape
    void finish(String id, Optional<String> before, DocumentList contents, Consumer<Consumer<Quad>> runs) {
        Parallel.run(() -> database(before), () -> describe(id, contents));
        Database.edit(database(), dataset -> Txn.executeWrite(dataset, () -> runs.accept(dataset::add)));
        Disk.write(folder().resolve(DocumentList.FILE), contents.tsv());
        Disk.syncAll(folder());
        Disk.createFolder(requireNonNull(versions.folder(id).getParent()));
        versions.discard(id);
        Disk.move(folder(), versions.folder(id));
    }

    private void database(Optional<String> before) {
        Optional<LineChanges> little = before.flatMap(this::difference);
        if (little.isPresent()) {
            change(before.orElseThrow(), little.get());
        } else {
            load(before);
        }
    }

    /// What lies beside the database and is made of the graph's file.
    private void describe(String id, DocumentList contents) {
        Parallel.run(() -> NameIndex.write(folder(), iris), () -> {
            WordIndex.write(folder(), iris, contents, versions.texts());
            DatasetNumbers.write(folder(), iris, id);
        });
    }

    /// Gives a version what one built by an earlier program may lack.
    void complete(String id, DocumentList contents) {
        Path version = versions.folder(id);
        List<String> indexes = List.of(WordIndex.FOLDER, NameIndex.FOLDER);
        if (!indexes.stream().map(version::resolve).allMatch(Files::exists)) {
            describe(id, contents);
            Disk.move(folder().resolve(DatasetNumbers.FILE), version.resolve(DatasetNumbers.FILE));
            indexes.stream()
                    .filter(index -> !Files.exists(version.resolve(index)))
                    .forEach(index -> Disk.move(folder().resolve(index), version.resolve(index)));
        }
    }

    /// Empty if the version cannot be changed into this one, or if so much differs that it would not pay.
    private Optional<LineChanges> difference(String before) {
        Path old = versions.folder(before);
        Path graph = old.resolve(GraphFile.NAME);
        boolean suits = Files.exists(graph)
                && Basis.read(old)
                        .filter(basis -> basis.shapes().equals(shapesHash()))
                        .filter(basis -> Disk.size(VersionFolders.database(old)) < GROWN * basis.loaded())
                        .isPresent();
        return suits ? LineChanges.between(graph, folder().resolve(GraphFile.NAME)) : Optional.empty();
    }

    private void change(String before, LineChanges difference) {
        Disk.copyFolder(VersionFolders.database(versions.folder(before)), database());
        Database.edit(database(), dataset -> {
            Txn.executeWrite(dataset, () -> {
                GraphFile.read(difference.gone(), dataset::delete);
                GraphFile.read(difference.added(), dataset::add);
            });
            check(dataset, shape -> shape.check(dataset, difference));
        });
        Basis.read(versions.folder(before)).orElseThrow().write(folder());
    }

    private void load(Optional<String> before) {
        Disk.createFolder(database());
        Database.edit(database(), dataset -> {
            Txn.executeWrite(dataset, () -> {
                GraphFile.read(folder().resolve(GraphFile.NAME), dataset::add);
                before.ifPresent(id -> earlierRuns(id, dataset::add));
            });
            check(dataset, shape -> shape.check(dataset));
        });
        new Basis(shapesHash(), Disk.size(database())).write(folder());
    }

    private void check(DatasetGraph dataset, Consumer<ShapeCheck> check) {
        shapes.map(ShapeCheck::new).ifPresent(shape -> Txn.executeRead(dataset, () -> check.accept(shape)));
    }

    private void earlierRuns(String id, Consumer<Quad> sink) {
        try (Version version = Version.open(iris, versions, id)) {
            Txn.executeRead(
                    version.dataset(),
                    () -> version.dataset()
                            .find(iris.graph("runs"), null, null, null)
                            .forEachRemaining(sink));
        }
    }

    private String shapesHash() {
        return shapes.map(Slug::hash).orElse("");
    }

    private Path database() {
        return VersionFolders.database(folder());
    }

    private Path folder() {
        return versions.building();
    }
}
