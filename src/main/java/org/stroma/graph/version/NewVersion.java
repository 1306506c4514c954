package org.stroma.graph.version;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.GraphDigests;
import org.stroma.graph.file.GraphFile;
import org.stroma.graph.file.GraphFile.Revised;
import org.stroma.graph.file.KeptChanges;
import org.stroma.graph.file.LineChanges;
import org.stroma.graph.quads.CorpusQuads;
import org.stroma.graph.search.NameIndex;
import org.stroma.graph.search.Revision;
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

    /// A version whose graph is written, and no more yet.
    ///
    /// @param revision what differs from the version before; empty if there is none, or if it is not worth changing
    record Begun(String id, Optional<Revision> revision) {}

    /// Begins it with its graph as a file, and with an earlier database, which may have to be copied.
    ///
    /// @param before the current version
    /// @param earlier its quads, if they are known
    Begun begin(Optional<String> before, Optional<CorpusQuads> earlier, CorpusQuads quads, GraphDigests digests) {
        Disk.delete(folder());
        Disk.createFolder(folder());
        Optional<Path> old = before.map(versions::folder).filter(GraphFile::isBeside);
        Begun begun = old.map(each -> revised(each, earlier, quads, digests))
                .orElseGet(() -> new Begun(
                        GraphFile.write(folder(), sink -> quads.writeParallel(Set.of(), sink)), Optional.empty()));
        digests.write(folder());
        return begun;
    }

    /// Begins it with lines that are sorted already.
    Begun begin(List<Path> parts, GraphDigests digests) {
        Disk.delete(folder());
        Disk.createFolder(folder());
        String id = GraphFile.write(folder(), parts);
        digests.write(folder());
        return new Begun(id, Optional.empty());
    }

    private Begun revised(Path before, Optional<CorpusQuads> earlier, CorpusQuads quads, GraphDigests digests) {
        Set<String> same = digests.same(GraphDigests.read(before));
        Revised graph = Parallel.get(
                () -> earlier.flatMap(known -> quads.since(known, same))
                        .map(changes -> GraphFile.revise(before, folder(), changes))
                        .orElseGet(() ->
                                GraphFile.revise(before, same, folder(), sink -> quads.writeParallel(same, sink))),
                () -> giveDatabase(before));
        return new Begun(graph.id(), graph.changes().map(changes -> new Revision(before, changes)));
    }

    private void giveDatabase(Path before) {
        if (isChangeable(before)) {
            new SpareDatabase(versions).give(folder(), VersionFolders.id(before));
        }
    }

    /// Makes and checks the database, and moves the version to its place.
    ///
    /// @param before the current version
    /// @param contents what `documents.tsv` shall say
    /// @param claims in how many claims a thing takes part, or for how many a document has evidence, by its IRI
    /// @param runs quads of the build that ends with this
    /// @throws StoreException if the graph breaks a shape
    void finish(
            Begun begun,
            Optional<String> before,
            DocumentList contents,
            Map<String, Integer> claims,
            Consumer<Consumer<Quad>> runs) {
        String id = begun.id();
        Parallel.run(() -> database(begun, before), () -> describe(begun, contents, claims));
        List<Quad> run = new ArrayList<>();
        runs.accept(run::add);
        Database.edit(database(), dataset -> Txn.executeWrite(dataset, () -> run.forEach(dataset::add)));
        begun.revision()
                .filter(revision -> isChange())
                .ifPresent(revision -> new KeptChanges(folder()).write(revision.changes(), run));
        Disk.write(folder().resolve(DocumentList.FILE), contents.tsv());
        Disk.syncAll(folder());
        Disk.createFolder(requireNonNull(versions.folder(id).getParent()));
        versions.discard(id);
        Disk.move(folder(), versions.folder(id));
    }

    private void database(Begun begun, Optional<String> before) {
        begun.revision()
                .filter(revision -> isChangeable(revision.before()))
                .ifPresentOrElse(this::change, () -> load(before));
    }

    /// What lies beside the database and is made of the graph's file.
    private void describe(Begun begun, DocumentList contents, Map<String, Integer> claims) {
        Optional<Revision> revision = begun.revision().filter(each -> each.isOfIndexes(iris));
        Optional<Path> before = begun.revision().map(Revision::before);
        Parallel.run(() -> NameIndex.write(folder(), iris, iri -> claims.getOrDefault(iri, 0), revision), () -> {
            WordIndex.write(folder(), iris, contents, versions.texts(), revision, before);
            GraphNumbers numbers = GraphNumbers.count(folder(), begun.revision());
            DatasetDescription.write(folder(), iris, begun.id(), numbers);
        });
    }

    /// Gives a version indexes that it lacks.
    void complete(Begun begun, DocumentList contents, Map<String, Integer> claims) {
        Path version = versions.folder(begun.id());
        List<String> indexes = List.of(WordIndex.FOLDER, NameIndex.FOLDER);
        if (!indexes.stream().map(version::resolve).allMatch(Files::exists)) {
            describe(new Begun(begun.id(), Optional.empty()), contents, claims);
            Disk.move(folder().resolve(DatasetDescription.FILE), version.resolve(DatasetDescription.FILE));
            indexes.stream()
                    .filter(index -> !Files.exists(version.resolve(index)))
                    .forEach(index -> Disk.move(folder().resolve(index), version.resolve(index)));
        }
    }

    private boolean isChangeable(Path before) {
        return Basis.read(before)
                .filter(basis -> basis.shapes().equals(shapesHash()))
                .filter(basis -> Disk.size(VersionFolders.database(before)) < GROWN * basis.loaded())
                .isPresent();
    }

    /// Whether the database is a changed one.
    private boolean isChange() {
        return Basis.read(folder()).flatMap(Basis::before).isPresent();
    }

    private void change(Revision revision) {
        LineChanges difference = revision.changes();
        String before = VersionFolders.id(revision.before());
        Database.edit(database(), dataset -> {
            Txn.executeWrite(dataset, () -> {
                new SpareDatabase(versions).catchUp(folder(), before, dataset);
                GraphFile.read(difference.gone(), dataset::delete);
                GraphFile.read(difference.added(), dataset::add);
            });
            check(dataset, shape -> {
                if (revision.isOfOntology(iris)) {
                    shape.check(dataset);
                } else {
                    shape.check(dataset, difference);
                }
            });
        });
        Basis.read(revision.before()).orElseThrow().after(before).write(folder());
    }

    private void load(Optional<String> before) {
        Disk.delete(database());
        new SpareDatabase(versions).forget(folder());
        Disk.createFolder(database());
        Database.edit(database(), dataset -> {
            Txn.executeWrite(dataset, () -> {
                GraphFile.readAll(folder(), dataset::add);
                before.ifPresent(id -> earlierRuns(id, dataset::add));
            });
            check(dataset, shape -> shape.check(dataset));
        });
        new Basis(shapesHash(), Disk.size(database()), Optional.empty()).write(folder());
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
