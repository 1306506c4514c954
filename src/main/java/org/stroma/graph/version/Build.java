package org.stroma.graph.version;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.file.Disk;
import org.stroma.graph.file.DocumentList;
import org.stroma.graph.file.GraphDigests;
import org.stroma.graph.kept.Kept;
import org.stroma.graph.kept.KeptReadings;
import org.stroma.graph.quads.CorpusMemory;
import org.stroma.graph.quads.CorpusQuads;
import org.stroma.graph.quads.Run;
import org.stroma.graph.quads.RunQuads;
import org.stroma.graph.quads.VersionContent;
import org.stroma.graph.term.Iris;
import org.stroma.graph.version.NewVersion.Begun;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.model.memory.Remembered;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.text.Slug;

/// A build in progress: the only one that may write to its store. Ask what is {@link #kept}, read the rest, assemble,
/// {@link #write}.
public final class Build implements AutoCloseable {

    private final Iris iris;
    private final VersionFolders versions;
    private final Lease lease;
    /// Key of a document to a hash of what decides besides how it is read.
    private final Map<String, String> besides = new HashMap<>();

    Build(Iris iris, VersionFolders versions, Lease lease) {
        this.iris = iris;
        this.versions = versions;
        this.lease = lease;
        Disk.delete(versions.building());
        Disk.delete(versions.sorting());
    }

    /// An empty folder for lines that are sorted elsewhere; deleted when the version is written.
    public Path sorting() {
        Disk.delete(versions.sorting());
        Disk.createFolder(versions.sorting());
        return versions.sorting();
    }

    /// What decides how single documents are read beside what decides it for all, such as what others told of them; to
    /// be said before anything is asked.
    ///
    /// @param hashes key of a document to a hash of it
    public void reading(Map<String, String> hashes) {
        besides.putAll(hashes);
    }

    private String fingerprint(Document document, String ofAll) {
        String own = besides.getOrDefault(document.key(), "");
        return own.isEmpty() ? ofAll : Slug.hash(32, ofAll, own);
    }

    /// Tells documents that were read before from those that must be read.
    ///
    /// @param documents all that the store shall hold
    /// @param fingerprint of all that decides how a document is read; another one means to read everything
    /// @param ontology whose relations the evidence takes
    public Kept kept(List<Document> documents, String fingerprint, Ontology ontology) {
        return kept(documents, fingerprint, ontology, new Remembered<>());
    }

    /// The same for a process that builds again and again.
    ///
    /// @param remembered what it has read before, by the names under which it is kept
    public Kept kept(
            List<Document> documents, String fingerprint, Ontology ontology, Remembered<String, Findings> remembered) {
        List<Findings> kept = new ArrayList<>();
        List<Document> changed = new ArrayList<>();
        List<Optional<Findings>> before = documents.parallelStream()
                .map(document ->
                        versions.readings().find(document, fingerprint(document, fingerprint), ontology, remembered))
                .toList();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            before.get(i).ifPresentOrElse(kept::add, () -> changed.add(document));
        }
        return new Kept(kept, changed);
    }

    /// Keeps what reading a document gave at once, so that a build that is cut short need not read it again.
    public void keep(Findings findings, String fingerprint) {
        versions.readings().save(findings, fingerprint(findings.document(), fingerprint));
    }

    /// Makes the store hold exactly this. If it did before, `current` stays as it is.
    ///
    /// @throws StoreException if the graph breaks a shape (each breach is named) or an ontology file is no Turtle;
    /// the store then stays as it was
    public BuildOutcome write(VersionContent corpus, Run run) {
        return write(corpus, run, new CorpusMemory());
    }

    /// The same for a process that builds again and again.
    ///
    /// @param memory of what it wrote last
    public BuildOutcome write(VersionContent corpus, Run run, CorpusMemory memory) {
        Optional<String> before = versions.current();
        Optional<CorpusQuads> earlier = before.flatMap(memory::of);
        NewVersion version = new NewVersion(iris, versions, corpus.shapes());
        DocumentList contents = contents(corpus, run);
        CorpusQuads quads = new CorpusQuads(iris, corpus, earlier);
        GraphDigests digests = quads.digests(run.fingerprint(), contents.readings());
        Begun begun = version.begin(before, earlier, quads, digests);
        String id = begun.id();
        boolean changed = !before.equals(Optional.of(id));
        if (changed && !(versions.isWhole(id) && versions.isRead(id))) {
            version.finish(begun, before, contents, quads.claimNumbers(), sink -> run(id, corpus, run, before, sink));
        } else {
            // Beside the database, not in it: the same graph may come of texts that are kept under other names.
            Disk.write(versions.folder(id).resolve(DocumentList.FILE), contents.tsv());
            digests.write(versions.folder(id));
            version.complete(begun, contents, quads.claimNumbers());
        }
        Disk.delete(versions.building());
        if (changed) {
            switchTo(id, before);
        }
        memory.keep(id, quads);
        return new BuildOutcome(id, changed);
    }

    /// The same for a store that has no version yet, where the lines were made elsewhere, and what reading gave is
    /// kept.
    public BuildOutcome write(SortedVersion sorted, Run run) {
        NewVersion version = new NewVersion(iris, versions, sorted.shapes());
        DocumentList contents = contents(sorted, run);
        Begun begun = version.begin(sorted.parts(), sorted.digests());
        Disk.delete(versions.sorting());
        version.finish(
                begun,
                Optional.empty(),
                contents,
                sorted.claims(),
                sink -> new RunQuads(iris, sink).write(run, begun.id(), sorted.documents(), List.of()));
        Disk.delete(versions.building());
        switchTo(begun.id(), Optional.empty());
        return new BuildOutcome(begun.id(), true);
    }

    /// Whether nothing was ever built, so that all of the graph is new.
    public boolean isFirst() {
        return versions.current().isEmpty();
    }

    /// The name under which reading a document is kept.
    public String reading(Document document, String fingerprint) {
        return KeptReadings.name(document, fingerprint(document, fingerprint));
    }

    /// What the graph's own IRIs begin with.
    public String base() {
        return iris.base();
    }

    @Override
    public void close() {
        Disk.delete(versions.sorting());
        lease.close();
    }

    private void switchTo(String id, Optional<String> before) {
        versions.switchTo(id);
        Set<String> lastTwo = new HashSet<>(before.stream().toList());
        lastTwo.add(id);
        versions.keepOnly(lastTwo);
    }

    private DocumentList contents(VersionContent corpus, Run run) {
        return new DocumentList(corpus.findings().parallelStream()
                .map(findings -> new DocumentList.Row(
                        findings.document().key(),
                        versions.texts().save(findings.document().text()),
                        versions.readings().save(findings, fingerprint(findings.document(), run.fingerprint()))))
                .sorted(Comparator.comparing(DocumentList.Row::key))
                .toList());
    }

    private DocumentList contents(SortedVersion sorted, Run run) {
        return new DocumentList(sorted.documents().parallelStream()
                .map(document -> new DocumentList.Row(
                        document.key(), versions.texts().save(document.text()), reading(document, run.fingerprint())))
                .sorted(Comparator.comparing(DocumentList.Row::key))
                .toList());
    }

    /// This build, and what of the version before is gone.
    private void run(String id, VersionContent corpus, Run run, Optional<String> before, Consumer<Quad> sink) {
        List<Document> documents = corpus.documents();
        Set<String> keys = new HashSet<>();
        documents.forEach(document -> keys.add(document.key()));
        List<String> gone = before.stream()
                .flatMap(version -> versions.contents(version).keys().stream())
                .filter(key -> !keys.contains(key))
                .toList();
        new RunQuads(iris, sink).write(run, id, documents, gone);
    }
}
