package org.stroma.app.add;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.stroma.app.build.BuildQueue;
import org.stroma.app.build.BuildRequest;
import org.stroma.app.build.BuildWatch;
import org.stroma.app.build.GraphBuild;
import org.stroma.app.report.OneLine;
import org.stroma.app.report.Reporter;
import org.stroma.graph.term.Iris;
import org.stroma.graph.version.Version;
import org.stroma.model.document.Document;
import org.stroma.read.Readers;
import org.stroma.serve.add.Addition;
import org.stroma.serve.add.Addition.Stage;
import org.stroma.serve.add.Additions;

/// Takes documents into a folder that the graph is built from, and builds it again as it was built; one after the
/// other. What gives no document leaves no file behind.
public final class AddedDocuments implements Additions {

    private static final int MOST_WAITING = 20;
    private static final Node SHA256 = NodeFactory.createURI("https://w3id.org/stroma/ontology#sha256");

    private final Reporter reporter;
    private final BuildRequest request;
    private final AddFolder folder;
    private final Map<String, Addition> additions = new ConcurrentHashMap<>();
    private final BuildQueue builds;

    /// @param request what the graph is built with
    /// @param builds where the builds wait for their turn
    public AddedDocuments(Reporter reporter, BuildRequest request, AddFolder folder, BuildQueue builds) {
        this.reporter = reporter;
        this.request = request;
        this.folder = folder;
        this.builds = builds;
    }

    @Override
    public Set<String> extensions() {
        return Readers.extensions();
    }

    @Override
    public synchronized String add(String name, String extension, byte[] content) {
        long waiting = additions.values().stream()
                .filter(addition -> !addition.stage().isLast())
                .count();
        if (waiting >= MOST_WAITING) {
            throw new Refused("Too many documents are waiting; try again in a minute.");
        }
        String id = folder.free(name, extension, additions::containsKey);
        folder.hold(id, content);
        additions.put(id, Addition.at(id, Stage.WAITING));
        builds.execute(() -> takeIn(id));
        return id;
    }

    @Override
    public Optional<Addition> find(String id) {
        return Optional.ofNullable(additions.get(id));
    }

    private void takeIn(String id) {
        try {
            move(id, Addition.at(id, Stage.OPENING));
            AddFolder.Opened opened =
                    folder.open(id, request.knowledge(reporter).readers());
            List<String> copies = copies(opened.digests());
            if (opened.refusal().isPresent()) {
                folder.drop(id);
                move(id, Addition.at(id, Stage.OPENING).refused(opened.refusal().get()));
            } else if (!copies.isEmpty()) {
                folder.drop(id);
                move(id, Addition.at(id, Stage.OPENING).done(copies, "It was there already, the same to the byte."));
            } else {
                folder.settle(id);
                build(id);
            }
        } catch (RuntimeException | IOException | StackOverflowError e) {
            reporter.complain(id + ": cannot be added: " + OneLine.of(String.valueOf(e.getMessage())));
            folder.drop(id);
            move(id, Addition.at(id, Stage.OPENING).refused("it could not be built in; the server's log says why"));
        }
    }

    // A second copy could take the place of the first, and with it its name.
    private List<String> copies(Set<String> digests) {
        try (Version version = request.openStore().openCurrent()) {
            DatasetGraph dataset = version.dataset();
            return Txn.calculateRead(
                    dataset,
                    () -> digests.stream()
                            .map(NodeFactory::createLiteralString)
                            .flatMap(digest -> Iter.toList(dataset.find(Node.ANY, Node.ANY, SHA256, digest)).stream())
                            .map(quad -> quad.getSubject().getURI())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    // A file that breaks the build must not break the next one.
    private void build(String id) {
        Watching watching = new Watching(id);
        boolean built = false;
        try {
            reporter.log("added " + id + ": " + new GraphBuild(reporter, request, watching, builds.memory()).run());
            built = watching.reason.isEmpty();
        } finally {
            if (!built) {
                folder.takeBack(id);
            }
        }
        move(id, watching.outcome());
    }

    private void move(String id, Addition addition) {
        additions.put(id, addition);
    }

    /// Follows the build that takes a document in.
    private final class Watching implements BuildWatch {

        private final String id;
        private List<Document> own = List.of();
        private Optional<String> reason = Optional.empty();

        private Watching(String id) {
            this.id = id;
        }

        @Override
        public void found(List<Document> documents) {
            own = documents.stream()
                    .filter(document -> document.fileName().equals(id))
                    .toList();
        }

        @Override
        public void read(int done, int total) {
            Addition state = Addition.at(id, Stage.READING).read(done, total);
            move(id, done == total ? Addition.at(id, Stage.WRITING) : state);
        }

        @Override
        public void failed(String key, String why) {
            if (own.stream().anyMatch(document -> document.key().equals(key))) {
                reason = Optional.of(why);
            }
        }

        Addition outcome() {
            Addition last = Addition.at(id, Stage.WRITING);
            if (reason.isPresent() || own.isEmpty()) {
                return last.refused(reason.orElse("it gave no document"));
            }
            Iris iris = new Iris(request.openStore().base());
            return last.done(
                    own.stream()
                            .map(document -> iris.of("document/" + document.key()))
                            .toList(),
                    "");
        }
    }
}
