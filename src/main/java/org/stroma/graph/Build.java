package org.stroma.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.stroma.model.Document;
import org.stroma.model.Findings;
import org.stroma.model.Ontology;

/// A build in progress: the only one that may write to its store. Ask what is {@link #kept}, read the rest, assemble,
/// {@link #write}.
public final class Build implements AutoCloseable {

    private final Iris iris;
    private final Versions versions;
    private final Lease lease;

    Build(Iris iris, Versions versions, Lease lease) {
        this.iris = iris;
        this.versions = versions;
        this.lease = lease;
        Disk.delete(versions.building());
    }

    /// Tells documents that were read before from those that must be read.
    ///
    /// @param documents all that the store shall hold
    /// @param fingerprint of all that decides how a document is read; another one means to read everything
    /// @param ontology whose relations the evidence takes
    public Kept kept(List<Document> documents, String fingerprint, Ontology ontology) {
        List<Findings> kept = new ArrayList<>();
        List<Document> changed = new ArrayList<>();
        for (Document document : documents) {
            Optional<Findings> before = versions.readings().find(document, fingerprint, ontology);
            before.ifPresentOrElse(kept::add, () -> changed.add(document));
        }
        return new Kept(kept, changed);
    }

    /// Makes the store hold exactly this. If it did before, `current` stays as it is.
    ///
    /// @throws StoreException if the graph breaks a shape (each breach is named) or an ontology file is no Turtle; the
    /// store then stays as it was
    public Written write(Corpus corpus, Run run) {
        CorpusQuads quads = new CorpusQuads(iris, corpus);
        SortedLines lines = new SortedLines();
        quads.write(lines::add);
        String id = lines.id();
        Optional<String> before = versions.current();
        Contents contents = contents(corpus, run);
        if (!Files.isDirectory(versions.folder(id))) {
            create(id, corpus, quads, new Runs(run, before));
        }
        // Beside the database, not in it: the same graph may come of texts or readings that are kept under other names.
        Disk.write(versions.folder(id).resolve(Contents.FILE), contents.tsv());
        if (before.filter(id::equals).isPresent()) {
            return new Written(id, false);
        }
        versions.switchTo(id);
        Set<String> lastTwo = new HashSet<>(before.stream().toList());
        lastTwo.add(id);
        versions.keepOnly(lastTwo);
        return new Written(id, true);
    }

    @Override
    public void close() {
        lease.close();
    }

    private record Runs(Run run, Optional<String> before) {}

    private Contents contents(Corpus corpus, Run run) {
        return new Contents(corpus.findings().stream()
                .map(findings -> new Contents.Row(
                        findings.document().key(),
                        versions.texts().save(findings.document().text()),
                        versions.readings().save(findings, run.fingerprint())))
                .sorted(Comparator.comparing(Contents.Row::key))
                .toList());
    }

    private void create(String id, Corpus corpus, CorpusQuads quads, Runs runs) {
        Path building = versions.building();
        Disk.delete(building);
        Path database = Versions.database(building);
        Disk.createFolder(database);
        Consumer<Consumer<Quad>> content = sink -> {
            quads.write(sink);
            runs(id, corpus, runs, sink);
        };
        Database.create(
                database,
                content,
                written -> corpus.shapes().ifPresent(shapes -> new ShapeCheck(shapes).check(written)));
        Disk.createFolder(versions.folder(id).getParent());
        Disk.write(building.resolve(Contents.FILE), "");
        Disk.move(building, versions.folder(id));
    }

    /// Builds before this one, this one, and what of the version before is gone.
    private void runs(String id, Corpus corpus, Runs runs, Consumer<Quad> sink) {
        List<Document> documents = corpus.documents();
        Set<String> keys = new HashSet<>();
        documents.forEach(document -> keys.add(document.key()));
        List<String> gone = runs.before().stream()
                .flatMap(before -> versions.contents(before).keys().stream())
                .filter(key -> !keys.contains(key))
                .toList();
        runs.before().ifPresent(before -> earlierRuns(before, sink));
        new RunQuads(iris, sink).write(runs.run(), id, documents, gone);
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
}
